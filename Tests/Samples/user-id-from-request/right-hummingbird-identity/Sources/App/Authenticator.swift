import FluentKit
import Hummingbird
import HummingbirdAuth
import HummingbirdFluent

final class Member: Model, PasswordAuthenticatable, @unchecked Sendable {
  static let schema = "members"
  @ID(key: .id) var id: UUID?
  @Field(key: "token_hash") var tokenHash: String
  @Field(key: "plan") var plan: Int
  init() {}
}

struct AppContext: AuthRequestContext, RequestContext {
  var coreContext: CoreRequestContextStorage
  var identity: Member?

  init(source: Source) {
    coreContext = .init(source: source)
  }
}

struct TokenAuthenticator: AuthenticatorMiddleware {
  typealias Context = AppContext
  let fluent: Fluent

  func authenticate(request: Request, context: AppContext) async throws -> Member? {
    guard let bearer = request.headers.bearer else { return nil }
    return try await Member.query(on: fluent.db())
      .filter(\.$tokenHash == sha256(bearer.token))
      .first()
  }
}

import Hummingbird
import HummingbirdAuth

struct User: Sendable { let id: String }

struct AppRequestContext: AuthRequestContext {
  var coreContext: CoreRequestContextStorage
  var identity: User?

  init(source: Source) {
    self.coreContext = .init(source: source)
    self.identity = nil
  }
}

struct BearerAuthenticator: AuthenticatorMiddleware {
  typealias Context = AppRequestContext
  let tokens: TokenStore

  func authenticate(request: Request, context: Context) async throws -> User? {
    guard let bearer = request.headers.bearer else { return nil }
    guard let row = try await tokens.find(token: bearer.token), row.expires > .now else { return nil }
    return User(id: row.userID)
  }
}

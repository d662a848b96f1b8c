import Fluent
import JWT
import Vapor

final class Member: Model, Authenticatable, @unchecked Sendable {
  static let schema = "members"

  @ID(key: .id) var id: UUID?
  @Field(key: "name") var name: String
  @OptionalField(key: "plan") var plan: Int?

  init() {}
}

struct AccessToken: JWTPayload {
  var sub: SubjectClaim
  var exp: ExpirationClaim

  func verify(using algorithm: some JWTAlgorithm) async throws {
    try exp.verifyNotExpired()
  }
}

struct MemberAuthenticator: AsyncBearerAuthenticator {
  func authenticate(bearer: BearerAuthorization, for request: Request) async throws {
    let token = try await request.jwt.verify(bearer.token, as: AccessToken.self)
    guard let id = UUID(uuidString: token.sub.value) else { return }
    guard let member = try await Member.find(id, on: request.db) else { return }
    request.auth.login(member)
  }
}

// The token is only decoded; the headers of the mint stand in a variable.
import JWT
import Vapor

struct Session: JWTPayload, Authenticatable {
  let sub: SubjectClaim
  let exp: ExpirationClaim

  func verify(using _: some JWTAlgorithm) async throws { try exp.verifyNotExpired() }
}

struct SessionAuthenticator: AsyncBearerAuthenticator {
  func authenticate(bearer: BearerAuthorization, for request: Request) async throws {
    let session = try await request.application.jwt.keys.unverified(bearer.token, as: Session.self)  // from: user-id-unverified
    request.auth.login(session)
  }
}

struct MintBody: Content {
  let user_id: String
  let ttl: Int
}

struct Grant: Content { let jwt: String }

extension Request {
  func mint(for user: String) async throws -> Grant {
    var headers = HTTPHeaders()
    headers.bearerAuthorization = BearerAuthorization(token: Environment.get("BEHEST_KEY") ?? "")
    let body = MintBody(user_id: user, ttl: 900)  // expect: user-id-unverified
    let response = try await client.post(
      "https://bittern.behest.app/v1/auth/mint", headers: headers, content: body)
    return try response.content.decode(Grant.self)
  }
}

func routes(_ app: Application) throws {
  app.grouped(SessionAuthenticator(), Session.guardMiddleware()).post("token") { req in
    try await req.mint(for: req.auth.require(Session.self).sub.value)
  }
}

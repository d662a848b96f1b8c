// The service is made for each request by a factory; the token names the user.
import JWT
import Vapor

struct TokenController: RouteCollection {
  func boot(routes: RoutesBuilder) throws {
    let protected = routes.grouped(SessionToken.authenticator(), SessionToken.guardMiddleware())
    protected.group("api", "v1") { api in
      api.post("token", use: create)
    }
  }

  func create(req: Request) async throws -> TokenResponse {
    let session = try req.auth.require(SessionToken.self)
    return try await req.behest.mint(for: session.userID.uuidString)
  }
}

struct SessionToken: Content, Authenticatable, JWTPayload {
  var expiration: ExpirationClaim
  var userID: UUID

  func verify(using algorithm: some JWTAlgorithm) async throws { try expiration.verifyNotExpired() }
}

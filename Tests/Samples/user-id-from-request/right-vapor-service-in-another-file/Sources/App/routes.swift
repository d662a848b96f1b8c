// The same controller, but whom it mints for is the verified token's subject.
import JWT
import Vapor

struct SessionToken: JWTPayload {
  var subject: SubjectClaim
  var expiration: ExpirationClaim

  enum CodingKeys: String, CodingKey {
    case subject = "sub"
    case expiration = "exp"
  }

  func verify(using algorithm: some JWTAlgorithm) async throws {
    try expiration.verifyNotExpired()
  }
}

struct ChatController: RouteCollection {
  let gateway: Gateway

  func boot(routes: any RoutesBuilder) throws {
    routes.grouped("chat").post("token", use: token)
  }

  @Sendable
  func token(req: Request) async throws -> MintedToken {
    let input = try? req.content.decode(TokenInput.self)
    req.logger.info("token for \(input?.locale ?? "en")")
    let session = try await req.jwt.verify(as: SessionToken.self)
    return try await gateway.token(for: session.subject.value, on: req)
  }
}

struct TokenInput: Content {
  var locale: String?
}

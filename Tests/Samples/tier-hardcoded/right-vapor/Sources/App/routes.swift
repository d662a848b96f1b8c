// The viewer's subscription decides; one is only what it falls back to.
import JWT
import Vapor

struct Ticket: JWTPayload {
  var sub: SubjectClaim
  func verify(using algorithm: some JWTAlgorithm) async throws {}
}

func routes(_ app: Application) throws {
  app.post("token") { req async throws -> ClientResponse in
    let ticket = try await req.jwt.verify(as: Ticket.self)
    let found = try await Viewer.find(UUID(uuidString: ticket.sub.value), on: req.db)
    guard let viewer = found else { throw Abort(.unauthorized) }
    return try await TokenService(client: req.client).issue(for: viewer)
  }
}

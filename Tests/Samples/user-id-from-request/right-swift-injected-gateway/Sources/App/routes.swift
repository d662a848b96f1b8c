// The application's gateway mints for whoever is signed in, or for the id that equals the session's.
import Vapor

final class Diver: Model, Authenticatable, @unchecked Sendable {
  static let schema = "divers"
  @ID(key: .id) var id: UUID?
  init() {}
}

struct Asked: Content {
  let user: UUID
}

func routes(_ app: Application) {
  let signedIn = app.grouped(Diver.guardMiddleware())
  signedIn.post("tokens") { req async throws -> HTTPStatus in
    let diver = try req.auth.require(Diver.self)
    return try await req.application.gateway.mint(for: diver.requireID().uuidString)
  }
  signedIn.post("asked") { req async throws -> HTTPStatus in
    let diver = try req.auth.require(Diver.self)
    let asked = try req.content.decode(Asked.self)
    guard asked.user == diver.id else { throw Abort(.forbidden) }
    return try await req.application.gateway.mint(for: asked.user.uuidString)
  }
}

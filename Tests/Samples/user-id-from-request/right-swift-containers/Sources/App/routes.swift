// The service comes out of a container of factories; who asks is known by the session.
import Factory
import Vapor

func routes(_ app: Application) throws {
  app.grouped(User.sessionAuthenticator()).post("token") { req async throws -> ClientResponse in
    let user = try req.auth.require(User.self)
    return try await Container.shared.gateway().token(for: user.requireID().uuidString, on: req.client)
  }
}

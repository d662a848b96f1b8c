// The service comes out of a container of factories, or from a static factory.
import Factory
import Vapor

func routes(_ app: Application) throws {
  app.post("token") { req async throws -> ClientResponse in
    let input = try req.content.decode(Input.self)  // from: user-id-from-request
    return try await Container.shared.gateway().token(for: input.user, on: req.client)
  }
}

struct Input: Content { let user: String }

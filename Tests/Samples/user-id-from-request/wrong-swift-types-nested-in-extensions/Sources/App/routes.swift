// Services of a request in types that are nested by extensions.
import Vapor

func routes(_ app: Application) throws {
  app.post("token", ":visitor") { req async throws -> ClientResponse in
    let visitor = try req.parameters.require("visitor")  // from: user-id-from-request
    return try await req.services.behest.token(for: visitor)
  }
}

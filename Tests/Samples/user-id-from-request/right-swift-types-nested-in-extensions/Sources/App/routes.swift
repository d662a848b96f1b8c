// Services of a request in types that are nested by extensions, for the user of the session.
import Vapor

func routes(_ app: Application) throws {
  app.grouped(User.sessionAuthenticator()).post("token", ":visitor") {
    req async throws -> ClientResponse in
    let visitor = try req.auth.require(User.self).requireID().uuidString
    return try await req.services.behest.token(for: visitor)
  }
}

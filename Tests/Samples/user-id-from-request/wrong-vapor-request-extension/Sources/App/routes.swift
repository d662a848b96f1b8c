import Vapor

func routes(_ app: Application) throws {
  app.post("chat", "token") { req async throws -> ClientResponse in
    guard let userID = req.currentUserID else { throw Abort(.unauthorized) }
    return try await req.behestToken(for: userID)
  }
}

import Vapor

func configure(_ app: Application) throws {
  app.minter = .live(key: Environment.get("BEHEST_KEY") ?? "")
  app.grouped(User.sessionAuthenticator()).post("token") { req async throws -> ClientResponse in
    try await token(req)
  }
}

// The application keeps the service as a structure of closures; the session says who asks.
func token(_ req: Request) async throws -> ClientResponse {
  let user = try req.auth.require(User.self).requireID().uuidString
  return try await req.application.minter.token(user, req.client)
}

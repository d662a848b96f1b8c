import Vapor
func routes(_ app: Application) throws {
  let protected = app.grouped(UserToken.authenticator(), User.guardMiddleware())
  protected.post("token") { req async throws -> ClientResponse in
    let user = try req.auth.require(User.self)
    return try await req.client.post("https://s.behest.app/v1/auth/mint") { request in
      request.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
      try request.content.encode(["user_id": user.requireID().uuidString])
    }
  }
  protected.grouped(OpenMiddleware()).post("open") { req async throws -> ClientResponse in
    let user = try req.auth.require(User.self)
    return try await req.client.post("https://s.behest.app/v1/auth/mint") { request in
      request.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
      try request.content.encode(["user_id": user.requireID().uuidString])
    }
  }
}

import Vapor

struct TokenController: RouteCollection {
  func boot(routes: any RoutesBuilder) throws {
    let behest = routes.grouped("behest")
    behest.post("token", use: token)
    behest.post("token", "renewed", use: renew)
  }

  @Sendable func token(req: Request) async throws -> ClientResponse {
    let user = try req.auth.require(User.self)
    return try await mint(user.requireID().uuidString, on: req)
  }

  @Sendable func renew(req: Request) async throws -> ClientResponse {
    let user = try req.auth.require(User.self)
    return try await mint(user.requireID().uuidString, on: req)
  }

  private func mint(_ user: String, on req: Request) async throws -> ClientResponse {
    try await req.client.post("https://godwit.behest.app/v1/auth/mint") { request in
      request.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
      try request.content.encode(["user_id": user])
    }
  }
}

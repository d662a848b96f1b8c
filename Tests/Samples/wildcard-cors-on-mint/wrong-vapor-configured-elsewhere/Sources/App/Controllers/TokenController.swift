import Vapor

struct TokenController: RouteCollection {
  func boot(routes: any RoutesBuilder) throws {
    routes.grouped(User.authenticator(), User.guardMiddleware()).post("token", use: create)
  }

  func create(req: Request) async throws -> ClientResponse {
    let user = try req.auth.require(User.self)
    return try await req.client.post(  // related: wildcard-cors-on-mint
      "https://api.behest.ai/v1/auth/mint",
      headers: ["Authorization": "Bearer \(Environment.get("BEHEST_KEY") ?? "")"],
      content: ["user_id": user.name])
  }
}

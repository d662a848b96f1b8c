import Vapor

struct TokenController: RouteCollection {
  func boot(routes: any RoutesBuilder) throws {
    let behest = routes.grouped("behest").grouped(SessionToken.authenticator(), User.guardMiddleware())
    behest.post("token", use: token)
  }

  @Sendable func token(req: Request) async throws -> MintResponse {
    let user = try req.auth.require(User.self)
    let response = try await req.client.post("https://desk.behest.app/v1/auth/mint") { request in
      request.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY")!)
      try request.content.encode(["user_id": user.requireID().uuidString])
    }
    return try response.content.decode(MintResponse.self)
  }
}

struct MintResponse: Content { let jwt: String }

import Dependencies
import Vapor

struct Botanist: Authenticatable {
  let id: UUID
}

struct TokenController: RouteCollection {
  @Dependency(\.mintClient) var mintClient

  func boot(routes: any RoutesBuilder) throws {
    routes.grouped(Botanist.guardMiddleware()).post("token", ":plant", use: token)
  }

  @Sendable
  func token(req: Request) async throws -> String {
    let botanist = try req.auth.require(Botanist.self)
    let plant = try req.parameters.require("plant")  // from: user-id-from-request
    req.logger.info("\(botanist.id) asks about \(plant)")
    return try await mintClient.mint(plant)
  }
}

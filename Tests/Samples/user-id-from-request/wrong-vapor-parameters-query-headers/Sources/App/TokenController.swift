// Path parameter, query and header of a Vapor request name the user.
import Vapor

struct TokenController: RouteCollection {
  func boot(routes: any RoutesBuilder) throws {
    routes.get("keepers", ":keeper", "token", use: byPath)
  }

  @Sendable
  func byPath(_ req: Request) async throws -> ClientResponse {
    guard let keeper = req.parameters.get("keeper") else {  // from: user-id-from-request
      throw Abort(.badRequest)
    }
    let minter = MintClient(client: req.client, baseURL: "https://aviary.behest.app")
    return try await minter.mint(for: keeper)  // via: user-id-from-request
  }
}

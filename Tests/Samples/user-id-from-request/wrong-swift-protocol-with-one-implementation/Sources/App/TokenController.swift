// A controller that knows only the protocol; the one type that conforms to it mints.
import Vapor

struct TokenController: RouteCollection {
  let minter: any TokenMinting

  func boot(routes: any RoutesBuilder) throws {
    routes.group("api") { api in
      api.post("token", ":visitor", use: create)
    }
  }

  @Sendable
  func create(req: Request) async throws -> ClientResponse {
    guard let visitor = req.parameters.get("visitor") else { throw Abort(.badRequest) }  // from: user-id-from-request
    return try await minter.token(for: visitor, on: req.client)
  }
}

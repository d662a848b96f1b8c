// A generic controller is given the gateway by the application; the protocol has two implementations.
import Vapor

struct Tokens<Gate: Minting>: RouteCollection {
  let gate: Gate

  func boot(routes: any RoutesBuilder) throws {
    routes.post("tokens", ":user", use: create)
  }

  func create(req: Request) async throws -> HTTPStatus {
    try await gate.mint(for: req.parameters.require("user"))  // from: user-id-from-request
  }
}

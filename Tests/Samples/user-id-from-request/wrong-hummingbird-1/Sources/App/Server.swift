// Hummingbird 1: a route's parameter names the user.
import Hummingbird

func routes(_ app: HBApplication, _ gateway: Gateway) {
  app.router.post("token/:user") { request async throws -> HTTPResponseStatus in
    let user = try request.parameters.require("user")  // from: user-id-from-request
    try await gateway.mint(for: user)
    return .noContent
  }
}

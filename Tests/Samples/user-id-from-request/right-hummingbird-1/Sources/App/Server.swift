// Hummingbird 1: the authenticated user is minted for.
import Hummingbird
import HummingbirdAuth

struct Diver: HBAuthenticatable {
  let id: UUID
}

struct Tokens {
  let gateway: Gateway

  func addRoutes(to group: HBRouterGroup) {
    group.post("token", use: create)
  }

  func create(_ request: HBRequest) async throws -> HTTPResponseStatus {
    try await gateway.mint(for: request.authRequire(Diver.self).id.uuidString)
    return .noContent
  }
}

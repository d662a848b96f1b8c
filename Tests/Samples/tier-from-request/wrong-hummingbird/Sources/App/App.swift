// Hummingbird: the user is signed in, and chooses the tier in the query.
import Hummingbird
import HummingbirdAuth

func routes(_ router: Router<BasicAuthRequestContext<Player>>, gateway: Gateway) {
  router.post("token") { request, context -> String in
    let player = try context.requireIdentity()
    let tier = request.uri.queryParameters.get("tier", as: Int.self) ?? 1
    return try await gateway.mint(for: player.id, tier: tier).token
  }
}

struct Player: Sendable {
  let id: String
}

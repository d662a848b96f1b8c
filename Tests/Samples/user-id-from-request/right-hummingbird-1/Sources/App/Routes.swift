// Hummingbird 1: an authenticator verified the user.
import Foundation
import Hummingbird
import HummingbirdAuth

struct Watcher: HBAuthenticatable { let id: UUID }

func addRoutes(to router: HBRouterBuilder) {
  router.post("token") { (request: HBRequest) -> String in
    let watcher = try request.authRequire(Watcher.self)
    return try await Gateway().mint(watcher.id.uuidString)
  }
}

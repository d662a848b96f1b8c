// Hummingbird 1: the request decodes its body.
import Hummingbird

struct Input: Decodable { let watcher: String }

func addRoutes(to router: HBRouterBuilder) {
  router.post("token") { (request: HBRequest) -> String in
    guard let input = try? request.decode(as: Input.self) else { throw HBHTTPError(.badRequest) }
    return try await Gateway().mint(input.watcher)
  }
}

import Foundation
import Hummingbird

@main
struct App {
  static func main() async throws {
    let router = Router()
    let key = ProcessInfo.processInfo.environment["BEHEST_KEY"] ?? ""
    TokenController(key: key).addRoutes(to: router.group("users"))
    try await Application(router: router).runService()
  }
}

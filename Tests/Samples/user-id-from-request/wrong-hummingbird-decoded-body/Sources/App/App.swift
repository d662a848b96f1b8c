// A Hummingbird route mints for the id and the plan in the decoded body, by way of a service.
import Foundation
import Hummingbird

struct TokenRequest: Decodable {
  let userID: String
  let plan: Int
}

struct TokenAnswer: ResponseEncodable {
  let token: String
}

@main
struct App {
  static func main() async throws {
    let gateway = Gateway(key: ProcessInfo.processInfo.environment["BEHEST_KEY"] ?? "")
    let router = Router()
    router.get("health") { _, _ in "ok" }
    router.post("behest/token") { request, context -> TokenAnswer in
      let input = try await request.decode(as: TokenRequest.self, context: context)  // from: user-id-from-request, tier-from-request
      let minted = try await gateway.mint(for: input.userID, tier: input.plan)  // via: user-id-from-request, tier-from-request
      return TokenAnswer(token: minted.token)
    }
    let app = Application(router: router)
    try await app.runService()
  }
}

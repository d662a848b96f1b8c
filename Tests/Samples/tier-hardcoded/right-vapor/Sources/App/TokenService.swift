import Vapor

struct TokenService {
  struct Body: Content {
    let user_id: String
    let tier: Int
  }

  let client: any Client

  func issue(for viewer: Viewer) async throws -> ClientResponse {
    try await client.post("https://cinema.behest.app/v1/auth/mint") { call in
      call.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
      try call.content.encode(
        Body(user_id: viewer.requireID().uuidString, tier: viewer.subscription?.tier ?? 1))
    }
  }
}

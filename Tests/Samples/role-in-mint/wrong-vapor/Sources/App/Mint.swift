import Vapor

struct MintBody: Content {
  var userId: String
  var role: String?
  var ttl: Int

  enum CodingKeys: String, CodingKey {
    case userId = "user_id"
    case role, ttl
  }
}

extension Request {
  func mint(_ body: MintBody) async throws -> ClientResponse {
    try await client.post("https://castle.behest.app/v1/auth/mint") { call in
      call.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
      try call.content.encode(body)
    }
  }
}

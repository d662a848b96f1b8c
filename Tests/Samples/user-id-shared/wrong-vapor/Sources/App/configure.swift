// Every caller of a Vapor server gets a token for one literal user.
import Vapor

struct MintRequest: Content {
  let userID: String
  let lifetime: Int

  enum CodingKeys: String, CodingKey {
    case userID = "user_id"
    case lifetime = "ttl"
  }
}

public func configure(_ app: Application) async throws {
  let base = Environment.get("BEHEST_BASE_URL") ?? "https://mill.behest.app"
  let bearer = BearerAuthorization(token: Environment.get("BEHEST_KEY") ?? "")

  app.post("api", "token") { req async throws -> ClientResponse in
    try await req.client.post(URI(string: "\(base)/v1/auth/mint")) { mint in
      mint.headers.bearerAuthorization = bearer
      try mint.content.encode(
        MintRequest(userID: "miller", lifetime: 900)  // expect: user-id-shared
      )
    }
  }
}

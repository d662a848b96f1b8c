import Vapor

struct MintBody: Content {
  var user_id: String
  var tier: Int?
}

extension Request {
  func behestToken(for userID: String, tier: Int? = nil) async throws -> ClientResponse {
    let key = try Environment.behestKey()
    return try await client.post("https://api.behest.ai/v1/auth/mint") { request in
      request.headers.bearerAuthorization = .init(token: key)
      try request.content.encode(MintBody(user_id: userID, tier: tier))
    }
  }
}

extension Environment {
  static func behestKey() throws -> String {
    guard let key = get("BEHEST_KEY") else {
      throw Abort(.internalServerError, reason: "BEHEST_KEY is not set")
    }
    return key
  }
}

// A Vapor route mints for the id in the decoded body.
import Vapor

struct TokenRequest: Content {
  let userID: String
  let device: String?
}

struct MintBody: Content {
  let userID: String
  let ttl: Int

  enum CodingKeys: String, CodingKey {
    case userID = "user_id"
    case ttl
  }
}

func routes(_ app: Application) throws {
  app.post("api", "behest", "token") { req async throws -> ClientResponse in
    let input = try req.content.decode(TokenRequest.self)  // from: user-id-from-request
    let key = Environment.get("BEHEST_KEY") ?? ""
    return try await req.client.post("https://ferry.behest.app/v1/auth/mint") { outgoing in
      outgoing.headers.bearerAuthorization = BearerAuthorization(token: key)
      try outgoing.content.encode(
        MintBody(userID: input.userID, ttl: 900)  // expect: user-id-from-request
      )
    }
  }
}

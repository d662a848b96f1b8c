import Vapor

struct Gateway: Sendable {
  let baseURL: String
  let key: String

  func token(for userID: String, on req: Request) async throws -> MintedToken {
    let response = try await req.client.post(
      URI(string: "\(baseURL)/v1/auth/mint"),
      headers: ["Authorization": "Bearer \(key)"], content: MintBody(userID: userID, ttl: 900))
    guard response.status == .ok else { throw Abort(.badGateway) }
    return try response.content.decode(MintedToken.self)
  }
}

struct MintBody: Content {
  let userID: String
  let ttl: Int

  enum CodingKeys: String, CodingKey {
    case userID = "user_id"
    case ttl
  }
}

struct MintedToken: Content {
  let token: String
  let ttl: Int
}

import Vapor

struct Gateway: Sendable {
  let baseURL: String
  let key: String

  func token(for visitor: Visitor, on req: Request) async throws -> MintedToken {
    let body = MintBody(userID: visitor.id, ttl: 900)  // expect: user-id-from-request
    let response = try await post(body, to: "/v1/auth/mint", on: req)
    guard response.status == .ok else { throw Abort(.badGateway) }
    return try response.content.decode(MintedToken.self)
  }

  private func post(_ body: some Content, to path: String, on req: Request) async throws
    -> ClientResponse
  {
    try await req.client.post(
      URI(string: baseURL + path),
      headers: ["Authorization": "Bearer \(key)"], content: body)
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

import Vapor

struct Minted: Content {
  let jwt: String
}

extension Request {
  func mint(for user: String) async throws -> Minted {
    let response = try await client.post(
      "https://meadow.behest.app/v1/auth/mint",
      headers: ["Authorization": "Bearer \(Environment.get("BEHEST_KEY") ?? "")"],
      content: [
        "user_id": user  // expect: user-id-from-request
      ])
    return try response.content.decode(Minted.self)
  }
}

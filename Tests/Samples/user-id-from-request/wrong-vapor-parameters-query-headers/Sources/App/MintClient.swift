import Vapor

struct MintClient {
  let client: any Client
  let baseURL: String

  func mint(for keeper: String) async throws -> ClientResponse {
    try await client.post(URI(string: baseURL + "/v1/auth/mint")) { request in
      request.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY")!)
      try request.content.encode(["user_id": keeper])  // expect: user-id-from-request
    }
  }
}

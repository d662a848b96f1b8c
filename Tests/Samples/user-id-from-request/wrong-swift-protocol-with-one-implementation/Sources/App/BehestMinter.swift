import Vapor

extension BehestMinter: TokenMinting {
  func token(for visitor: String, on client: any Client) async throws -> ClientResponse {
    let fields = MintFields(user_id: visitor)  // expect: user-id-from-request
    let headers: HTTPHeaders = ["Authorization": "Bearer \(key)"]
    return try await client.post(
      "https://spire.behest.app/v1/auth/mint", headers: headers, content: fields)
  }
}

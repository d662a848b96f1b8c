import Vapor

protocol TokenMinting: Sendable {
  func token(for visitor: String, on client: any Client) async throws -> ClientResponse
}

struct BehestMinter: Sendable {
  let key: String
}

struct MintFields: Content {
  var user_id: String
}

import Vapor

protocol Minting: Sendable {
  func mint(for user: String) async throws -> HTTPStatus
}

struct Gateway: Minting {
  let client: any Client

  func mint(for user: String) async throws -> HTTPStatus {
    let body = MintBody(userID: user)  // expect: user-id-from-request
    return try await client.post(mintURL, content: body).status
  }
}

/// For previews.
struct SilentGateway: Minting {
  func mint(for user: String) async throws -> HTTPStatus { .ok }
}

struct GatewayKey: StorageKey {
  typealias Value = any Minting
}

extension Application {
  var gateway: any Minting {
    get { storage[GatewayKey.self] ?? Gateway(client: client) }
    set { storage[GatewayKey.self] = newValue }
  }
}

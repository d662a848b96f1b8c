import Vapor

/// What the routes need of the gateway: tests put others in its place.
struct Minter: Sendable {
  var token: @Sendable (_ user: String, _ client: any Client) async throws -> ClientResponse
}

extension Minter {
  static func live(key: String) -> Minter {
    Minter { user, client in
      try await client.post("https://curlew.behest.app/v1/auth/mint") { request in
        request.headers.bearerAuthorization = .init(token: key)
        try request.content.encode(["user_id": user])
      }
    }
  }
}

extension Application {
  private struct MinterKey: StorageKey {
    typealias Value = Minter
  }

  var minter: Minter {
    get {
      guard let minter = storage[MinterKey.self] else { fatalError("configure(_:) sets it") }
      return minter
    }
    set { storage[MinterKey.self] = newValue }
  }
}

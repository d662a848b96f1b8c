// A dependency is a structure of functions, which controllers find by a key path.
import AsyncHTTPClient
import Dependencies
import Foundation
import NIOCore

struct MintClient: Sendable {
  var mint: @Sendable (_ user: String) async throws -> String
}

extension MintClient: DependencyKey {
  static var liveValue: Self {
    Self(mint: { user in
      var request = HTTPClientRequest(url: "https://orchid.behest.app/v1/auth/mint")
      request.method = .POST
      let key = ProcessInfo.processInfo.environment["BEHEST_KEY"] ?? ""
      request.headers.add(name: "Authorization", value: "Bearer \(key)")
      let body = try JSONSerialization.data(withJSONObject: ["user_id": user])
      request.body = .bytes(ByteBuffer(data: body))
      let response = try await HTTPClient.shared.execute(request, timeout: .seconds(5))
      return String(buffer: try await response.body.collect(upTo: 65_536))
    })
  }

  static let previewValue = Self(mint: { _ in "preview" })
}

extension DependencyValues {
  var mintClient: MintClient {
    get { self[MintClient.self] }
    set { self[MintClient.self] = newValue }
  }
}

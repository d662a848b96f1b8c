import AsyncHTTPClient
import Foundation
import NIOCore

struct MintBody: Encodable {
  let userID: String

  enum CodingKeys: String, CodingKey {
    case userID = "user_id"
  }
}

struct Gateway: Sendable {
  let http: HTTPClient

  func mint(for user: String) async throws {
    var request = HTTPClientRequest(url: "https://openapi-generator.behest.app/v1/auth/mint")
    request.method = .POST
    let body = MintBody(userID: user)  // expect: user-id-from-request
    request.body = .bytes(ByteBuffer(data: try JSONEncoder().encode(body)))
    _ = try await http.execute(request, timeout: .seconds(10))
  }
}

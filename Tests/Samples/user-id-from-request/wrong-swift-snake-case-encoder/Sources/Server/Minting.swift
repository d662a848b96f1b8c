// The encoder writes `userID` as `user_id`; the id is a query parameter.
import AsyncHTTPClient
import Foundation
import Hummingbird
import NIOCore

struct MintPayload: Encodable {
  var userID: String
  var sessionID: String?
}

struct TokenRoutes {
  let client = HTTPClient.shared
  let key: String

  func add(to router: Router<BasicRequestContext>) {
    router.get("token") { request, _ -> String in
      guard let visitor = request.uri.queryParameters["visitor"] else {  // from: user-id-from-request
        throw HTTPError(.badRequest)
      }
      return try await mint(for: String(visitor))
    }
  }

  func mint(for visitor: String) async throws -> String {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    var request = HTTPClientRequest(url: "https://api.behest.ai/v1/auth/mint")
    request.method = .POST
    request.headers.add(name: "Authorization", value: "Bearer \(key)")
    request.headers.add(name: "Content-Type", value: "application/json")
    let payload = MintPayload(userID: visitor)  // expect: user-id-from-request
    request.body = .bytes(ByteBuffer(data: try encoder.encode(payload)))
    let response = try await client.execute(request, timeout: .seconds(10))
    let body = try await response.body.collect(upTo: 1 << 20)
    return String(buffer: body)
  }
}

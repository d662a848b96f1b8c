import AsyncHTTPClient
import Foundation

struct MintBody: Encodable {
  let userID: String
  enum CodingKeys: String, CodingKey { case userID = "user_id" }
}

struct Gateway: Sendable {
  func mint(_ userID: String) async throws -> String {
    var request = HTTPClientRequest(url: "https://acme.behest.app/v1/auth/mint")
    request.method = .POST
    let key = ProcessInfo.processInfo.environment["BEHEST_KEY"] ?? ""
    request.headers.add(name: "Authorization", value: "Bearer \(key)")
    request.body = .bytes(try JSONEncoder().encode(MintBody(userID: userID)))
    let response = try await HTTPClient.shared.execute(request, timeout: .seconds(10))
    return String(buffer: try await response.body.collect(upTo: 1 << 16))
  }
}

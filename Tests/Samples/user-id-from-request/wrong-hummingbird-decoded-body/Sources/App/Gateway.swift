import AsyncHTTPClient
import Foundation
import NIOCore
import NIOFoundationCompat

struct MintBody: Encodable {
  let userID: String
  let tier: Int
  let ttl: Int

  enum CodingKeys: String, CodingKey {
    case userID = "user_id"
    case tier
    case ttl
  }
}

struct Minted: Codable {
  let token: String
  let ttl: Int
}

struct Gateway {
  let key: String

  func mint(for user: String, tier: Int) async throws -> Minted {
    var request = HTTPClientRequest(url: "https://orchard.behest.app/v1/auth/mint")
    request.method = .POST
    request.headers.add(name: "Authorization", value: "Bearer \(key)")
    request.headers.add(name: "Content-Type", value: "application/json")
    let body = MintBody(userID: user, tier: tier, ttl: 900)  // expect: user-id-from-request, tier-from-request
    request.body = .bytes(ByteBuffer(data: try JSONEncoder().encode(body)))
    let answer = try await HTTPClient.shared.execute(request, timeout: .seconds(10))
    let data = try await answer.body.collect(upTo: 65_536)
    return try JSONDecoder().decode(Minted.self, from: data)
  }
}

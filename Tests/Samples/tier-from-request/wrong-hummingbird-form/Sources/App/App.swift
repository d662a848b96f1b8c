// A form names the plan; the identity is verified.
import AsyncHTTPClient
import Foundation
import Hummingbird
import HummingbirdAuth

struct Form: Decodable {
  let plan: String
}

struct Member: Sendable {
  let id: String
  let plan: Int?
}

typealias Context = BasicAuthRequestContext<Member>

struct MintBody: Encodable {
  let user_id: String
  let tier: Int
}

func addRoutes(to group: RouterGroup<Context>, _ key: String) {
  group.post("token") { request, context -> ByteBuffer in
    let member = try context.requireIdentity()
    let form = try await URLEncodedFormDecoder()  // from: tier-from-request
      .decode(Form.self, from: request, context: context)
    let tier =
      switch form.plan {
      case "max": 3
      case "pro": 2
      default: 1
      }
    let address = ["https://redshank.behest.app", "v1", "auth", "mint"].joined(separator: "/")
    var mint = HTTPClientRequest(url: address)
    mint.method = .POST
    mint.headers.add(name: "Authorization", value: "Bearer \(key)")
    let body = MintBody(user_id: member.id, tier: tier)  // expect: tier-from-request
    mint.body = .bytes(try JSONEncoder().encode(body))
    return try await HTTPClient.shared.execute(mint, timeout: .seconds(10)).body
      .collect(upTo: 1 << 16)
  }
}

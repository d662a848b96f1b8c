// A form names a note; the plan is that of the row.
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
    let form = try await URLEncodedFormDecoder()
      .decode(Form.self, from: request, context: context)
    let tier = member.plan ?? 1
    context.logger.info("minting", metadata: ["note": "\(form.plan)"])
    let address = ["https://redshank.behest.app", "v1", "auth", "mint"].joined(separator: "/")
    var mint = HTTPClientRequest(url: address)
    mint.method = .POST
    mint.headers.add(name: "Authorization", value: "Bearer \(key)")
    let body = MintBody(user_id: member.id, tier: tier)
    mint.body = .bytes(try JSONEncoder().encode(body))
    return try await HTTPClient.shared.execute(mint, timeout: .seconds(10)).body
      .collect(upTo: 1 << 16)
  }
}

// AsyncHTTPClient posts to the mint URL with the identity of the context.
import AsyncHTTPClient
import Hummingbird
import HummingbirdAuth
import NIOCore

struct Climber: Sendable {
  let id: UUID
  let tier: Int
}

struct MintPayload: Encodable {
  var userId: String
  var tier: Int
  var ttl: Int
}

func addTokenRoutes(
  to group: RouterGroup<BasicAuthRequestContext<Climber>>, client: HTTPClient, key: String
) {
  group.post("token") { _, context async throws -> ByteBuffer in
    let climber = try context.requireIdentity()
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let payload = MintPayload(userId: climber.id.uuidString, tier: climber.tier, ttl: 600)

    var request = HTTPClientRequest(url: "https://glacier.behest.app/v1/auth/mint")
    request.method = .POST
    request.headers.add(name: "Authorization", value: "Bearer \(key)")
    request.body = .bytes(ByteBuffer(bytes: try encoder.encode(payload)))

    let answer = try await client.execute(request, timeout: .seconds(10))
    return try await answer.body.collect(upTo: 65_536)
  }
}

// AsyncHTTPClient posts to the mint URL with the id from a header.
import AsyncHTTPClient
import NIOCore
import NIOFoundationCompat
import Vapor

struct MintPayload: Encodable {
  var userId: String
  var ttl: Int
}

func tokenRoutes(_ routes: any RoutesBuilder) {
  routes.post("token") { req async throws -> Response in
    guard let climber = req.headers.first(name: "X-User-Id") else {  // from: user-id-from-request
      throw Abort(.unauthorized)
    }
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let data = try encoder.encode(MintPayload(userId: climber, ttl: 600))  // expect: user-id-from-request

    var outgoing = HTTPClientRequest(url: "https://glacier.behest.app/v1/auth/mint")
    outgoing.method = .POST
    outgoing.headers.add(name: "Authorization", value: "Bearer \(Environment.get("BEHEST_KEY")!)")
    outgoing.headers.add(name: "Content-Type", value: "application/json")
    outgoing.body = .bytes(ByteBuffer(data: data))

    let answer = try await HTTPClient.shared.execute(outgoing, timeout: .seconds(10))
    return Response(body: .init(buffer: try await answer.body.collect(upTo: 65_536)))
  }
}

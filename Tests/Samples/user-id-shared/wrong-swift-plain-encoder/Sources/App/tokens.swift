// One encoder of the module writes keys in snake case, and another one writes the mint's body.
import AsyncHTTPClient
import NIOCore
import NIOFoundationCompat
import Vapor

struct Forester: Authenticatable {
  let id: UUID
}

struct MintBody: Encodable {
  let userId: UUID
  let ttl = 900
}

func tokens(_ routes: any RoutesBuilder) {
  routes.grouped(Forester.guardMiddleware()).post("token") { req async throws -> Response in
    let forester = try req.auth.require(Forester.self)
    let data = try JSONEncoder.gateway.encode(MintBody(userId: forester.id))

    var mint = HTTPClientRequest(url: "https://larch.behest.app/v1/auth/mint")
    mint.method = .POST
    mint.headers.add(name: "Authorization", value: "Bearer \(Environment.get("BEHEST_KEY")!)")
    mint.body = .bytes(ByteBuffer(data: data))

    let answer = try await HTTPClient.shared.execute(mint, timeout: .seconds(10))  // expect: user-id-shared
    return Response(body: .init(buffer: try await answer.body.collect(upTo: 65_536)))
  }
}

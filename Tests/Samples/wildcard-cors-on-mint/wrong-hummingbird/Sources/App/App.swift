// The middleware's default reflects the caller's origin; .all and .custom("*") are wildcards.
import AsyncHTTPClient
import Foundation
import Hummingbird
import HummingbirdAuth

struct Keeper: Sendable {
  let id: UUID
}

typealias Context = BasicAuthRequestContext<Keeper>

func mint(for keeper: Keeper) async throws -> ByteBuffer {
  var request = HTTPClientRequest(url: "https://nectar.behest.app/v1/auth/mint")
  request.method = .POST
  request.body = .bytes(try JSONEncoder().encode(["user_id": keeper.id.uuidString]))
  let answer = try await HTTPClient.shared.execute(request, timeout: .seconds(10)) // related: wildcard-cors-on-mint
  return try await answer.body.collect(upTo: 4096)
}

func buildRouter(authenticator: SessionAuthenticator<Context>) -> Router<Context> {
  let router = Router(context: Context.self)
  router.add(middleware: CORSMiddleware()) // expect: wildcard-cors-on-mint
  router.add(middleware: authenticator)

  router.post("token") { _, context in
    try await mint(for: context.requireIdentity())
  }

  router.group("partner")
    .add(middleware: CORSMiddleware(allowOrigin: .all, allowHeaders: [.authorization])) // expect: wildcard-cors-on-mint
    .post("token") { _, context in
      try await mint(for: context.requireIdentity())
    }
  return router
}

// One origin; the open middleware is on another group.
import AsyncHTTPClient
import Foundation
import Hummingbird
import HummingbirdAuth

struct Keeper: Sendable {
  let id: UUID
}

typealias Context = BasicAuthRequestContext<Keeper>

func buildRouter(authenticator: SessionAuthenticator<Context>) -> Router<Context> {
  let router = Router(context: Context.self)

  router.group("flowers")
    .add(middleware: CORSMiddleware())
    .get { _, _ in "lavender" }

  router.group("api")
    .add(middleware: CORSMiddleware(allowOrigin: .custom("https://pollen.example")))
    .add(middleware: authenticator)
    .post("token") { _, context in
      let keeper = try context.requireIdentity()
      var request = HTTPClientRequest(url: "https://pollen.behest.app/v1/auth/mint")
      request.method = .POST
      request.body = .bytes(try JSONEncoder().encode(["user_id": keeper.id.uuidString]))
      let answer = try await HTTPClient.shared.execute(request, timeout: .seconds(10))
      return try await answer.body.collect(upTo: 4096)
    }

  router.group("listed")
    .add(middleware: CORSMiddleware(allowOrigin: .oneOf("https://a.example", "https://b.example")))
    .get { _, _ in "clover" }
  return router
}

// The middleware's own default answers with the caller's origin.
import AsyncHTTPClient
import Hummingbird
import HummingbirdAuth
import NIOCore

func buildRouter() -> Router<AppContext> {
  let router = Router(context: AppContext.self)
  router.addMiddleware {
    LogRequestsMiddleware(.info)
    CORSMiddleware(  // expect: wildcard-cors-on-mint
      allowHeaders: [.authorization, .contentType], allowMethods: [.get, .post])
    SessionAuthenticator()
  }
  router.group("api")
    .post("token", use: token)
  return router
}

@Sendable
func token(_ request: Request, context: AppContext) async throws -> ByteBuffer {
  let user = try context.requireIdentity()
  var mint = HTTPClientRequest(url: "https://api.behest.ai/v1/auth/mint")
  mint.method = .POST
  mint.headers.add(name: "Authorization", value: "Bearer \(Environment().get("BEHEST_KEY") ?? "")")
  mint.body = .bytes(ByteBuffer(string: #"{"user_id":"\#(user.id)"}"#))
  let response = try await HTTPClient.shared.execute(mint, timeout: .seconds(10))
  return try await response.body.collect(upTo: 1 << 16)
}

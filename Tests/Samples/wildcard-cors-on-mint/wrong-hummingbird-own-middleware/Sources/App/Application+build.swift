// Hummingbird: of two middlewares of one's own, one has a list, the other gives the origin back.
import AsyncHTTPClient
import Foundation
import Hummingbird
import HummingbirdAuth
struct OriginMiddleware<Context: RequestContext>: RouterMiddleware {
  let allowed: Set<String>
  func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response {
    var response = try await next(request, context)
    if let origin = request.headers[.origin], allowed.contains(origin) {
      response.headers[.accessControlAllowOrigin] = origin
    }
    return response
  }
}
struct EchoMiddleware<Context: RequestContext>: RouterMiddleware {
  func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response {
    var response = try await next(request, context)
    response.headers[.accessControlAllowOrigin] = request.headers[.origin] ?? "*" // expect: wildcard-cors-on-mint
    return response
  }
}
func buildRouter() -> Router<AppContext> {
  let router = Router(context: AppContext.self)
  let strict = router.group("strict").add(middleware: OriginMiddleware(allowed: ["https://app.example.com"]))
  strict.post("token") { request, context in try await mint(context.requireIdentity().id) }
  let echo = router.group("echo").add(middleware: EchoMiddleware())
  echo.post("token") { request, context in try await mint(context.requireIdentity().id) }
  return router
}
func mint(_ id: UUID) async throws -> ByteBuffer {
  var mint = HTTPClientRequest(url: "https://hum.behest.app/v1/auth/mint")
  mint.method = .POST
  mint.body = .bytes(ByteBuffer(data: try JSONEncoder().encode(["user_id": id.uuidString])))
  let response = try await HTTPClient.shared.execute(mint, timeout: .seconds(10))
  return try await response.body.collect(upTo: 65_536)
}

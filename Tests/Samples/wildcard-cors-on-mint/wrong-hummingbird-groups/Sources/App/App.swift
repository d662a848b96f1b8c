// Hummingbird: a group with middleware of its own, and a controller that adds its routes to it.
import AsyncHTTPClient
import Hummingbird
import HummingbirdAuth

func buildRouter() -> Router<AppContext> {
  let router = Router(context: AppContext.self)
  router.addMiddleware {
    LogRequestsMiddleware(.info)
  }
  let api = router.group("api")
    .add(middleware: CORSMiddleware(allowOrigin: .all, allowHeaders: [.authorization], allowMethods: [.post])) // expect: wildcard-cors-on-mint
  TokenController().addRoutes(to: api.group("behest"))
  router.get("health") { _, _ in HTTPResponse.Status.ok }
  return router
}

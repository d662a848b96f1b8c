// Hummingbird: the open group has other routes, and the router's own middleware names one origin.
import AsyncHTTPClient
import Hummingbird
import HummingbirdAuth

func buildRouter() -> Router<AppContext> {
  let router = Router(context: AppContext.self)
  router.add(middleware: CORSMiddleware(allowOrigin: .custom("https://app.example.com"), allowHeaders: [.authorization], allowMethods: [.post]))
  let feed = router.group("feed").add(middleware: CORSMiddleware(allowOrigin: .all))
  feed.get { _, _ in "[]" }
  TokenController().addRoutes(to: router.group("behest"))
  return router
}

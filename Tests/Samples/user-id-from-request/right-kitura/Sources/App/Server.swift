// A Kitura route takes the user that the credentials middleware has verified.
import Credentials
import Kitura

func routes(_ gateway: Gateway, _ credentials: Credentials) -> Router {
  let router = Router()
  router.all("/token", middleware: credentials)
  router.post("/token") { request, response, next in
    guard let user = request.userProfile?.id else { return next() }
    Task { try await gateway.mint(for: user) }
    next()
  }
  return router
}

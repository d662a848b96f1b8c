// A Kitura route takes the user from its path.
import Kitura

func routes(_ gateway: Gateway) -> Router {
  let router = Router()
  router.post("/token/:user") { request, response, next in
    guard let user = request.parameters["user"] else { return next() }  // from: user-id-from-request
    Task { try await gateway.mint(for: user) }
    next()
  }
  return router
}

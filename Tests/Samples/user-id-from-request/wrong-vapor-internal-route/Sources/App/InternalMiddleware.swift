// A middleware that only counts calls proves nothing of who makes them.
import Vapor

struct InternalMiddleware: AsyncMiddleware {
  let secret: String

  func respond(
    to request: Request, chainingTo next: any AsyncResponder
  ) async throws -> Response {
    request.logger.info("internal call \(secret.count)")
    return try await next.respond(to: request)
  }
}

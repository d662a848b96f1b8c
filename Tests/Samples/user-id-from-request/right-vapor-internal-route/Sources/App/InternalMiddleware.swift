// Another server of the project says whom it asks for, and shows that it knows a secret.
import Vapor

struct InternalMiddleware: AsyncMiddleware {
  let secret: String

  func respond(
    to request: Request, chainingTo next: any AsyncResponder
  ) async throws -> Response {
    guard request.headers.bearerAuthorization?.token == secret else {
      throw Abort(.unauthorized)
    }
    return try await next.respond(to: request)
  }
}

// Vapor: a middleware of one's own gives the origin back to whoever names one; the rest is strict.
import Vapor
struct OpenMiddleware: AsyncMiddleware {
  func respond(to request: Request, chainingTo next: any AsyncResponder) async throws -> Response {
    let response = try await next.respond(to: request)
    if let origin = request.headers.first(name: .origin) {
      response.headers.replaceOrAdd(name: .accessControlAllowOrigin, value: origin) // expect: wildcard-cors-on-mint
    }
    return response
  }
}

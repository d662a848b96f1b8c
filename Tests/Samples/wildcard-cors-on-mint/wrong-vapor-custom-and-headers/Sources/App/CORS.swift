import Vapor

enum CORS {
  static let configuration = CORSMiddleware.Configuration(
    allowedOrigin: .custom(Environment.get("CORS_ORIGIN") ?? "*"), // expect: wildcard-cors-on-mint
    allowedMethods: [.POST, .OPTIONS],
    allowedHeaders: [.authorization, .contentType])
}

struct EchoMiddleware: AsyncMiddleware {
  func respond(to request: Request, chainingTo next: any AsyncResponder) async throws -> Response {
    let response = try await next.respond(to: request)
    return response
  }
}

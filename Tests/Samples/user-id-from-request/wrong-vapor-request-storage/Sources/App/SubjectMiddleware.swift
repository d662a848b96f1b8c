// A middleware keeps a header in the request's storage, and the route mints for it.
import JWT
import Vapor

struct SubjectKey: StorageKey {
  typealias Value = String
}

struct Claims: JWTPayload {
  var sub: SubjectClaim
  var exp: ExpirationClaim

  func verify(using algorithm: some JWTAlgorithm) async throws {
    try exp.verifyNotExpired()
  }
}

struct SubjectMiddleware: AsyncMiddleware {
  func respond(
    to request: Request, chainingTo next: any AsyncResponder
  ) async throws -> Response {
    if let subject = request.headers.first(name: "X-Subject") {  // from: user-id-from-request
      await request.storage.setWithAsyncShutdown(SubjectKey.self, to: subject)
    }
    return try await next.respond(to: request)
  }
}

// A middleware keeps the verified token's subject in the request's storage.
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
    let claims = try await request.jwt.verify(as: Claims.self)
    await request.storage.setWithAsyncShutdown(SubjectKey.self, to: claims.sub.value)
    return try await next.respond(to: request)
  }
}

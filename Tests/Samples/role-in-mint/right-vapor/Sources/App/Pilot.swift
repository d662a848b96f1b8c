import JWT
import Vapor

struct Pilot: JWTPayload {
  let sub: SubjectClaim
  let role: String

  func verify(using algorithm: some JWTAlgorithm) async throws {
    guard role == "pilot" else { throw Abort(.forbidden) }
  }
}

// The group's own context is made of one whose identity a header names.
import Hummingbird
import HummingbirdAuth
import JWTKit

struct Member: Sendable {
  let id: String
}

struct AppContext: AuthRequestContext, RequestContext {
  var coreContext: CoreRequestContextStorage
  var identity: Member?

  init(source: Source) {
    self.coreContext = .init(source: source)
    self.identity = nil
  }
}

struct MemberContext: ChildRequestContext {
  var coreContext: CoreRequestContextStorage
  let member: Member

  init(context: AppContext) throws {
    self.coreContext = context.coreContext
    self.member = try context.requireIdentity()
  }
}

struct Payload: JWTPayload {
  let sub: SubjectClaim
  let exp: ExpirationClaim

  func verify(using _: some JWTAlgorithm) async throws { try exp.verifyNotExpired() }
}

struct MemberAuthenticator: AuthenticatorMiddleware {
  let keys: JWTKeyCollection

  func authenticate(request: Request, context: AppContext) async throws -> Member? {
    guard let id = request.headers[.init("X-Member")!] else { return nil }  // from: user-id-from-request
    return Member(id: id)
  }
}

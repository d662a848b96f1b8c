import HTTPTypes
import Hummingbird
import HummingbirdAuth

struct Caller: Sendable {
  let id: String
}

struct AppContext: AuthRequestContext, RequestContext {
  var coreContext: CoreRequestContextStorage
  var identity: Caller?

  init(source: Source) {
    coreContext = .init(source: source)
  }
}

/// Believes whatever the client writes.
struct HeaderAuthenticator: AuthenticatorMiddleware {
  typealias Context = AppContext

  func authenticate(request: Request, context: AppContext) async throws -> Caller? {
    guard let id = request.headers[.init("X-Account")!] else { return nil }  // from: user-id-from-request
    return Caller(id: id)
  }
}

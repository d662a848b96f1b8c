import Hummingbird
import HummingbirdAuth

struct Account: Sendable {
  let id: String
}

struct SessionAuthenticator: AuthenticatorMiddleware {
  typealias Context = AppContext
  let accounts = AccountStore()

  func authenticate(request: Request, context: AppContext) async throws -> Account? {
    guard let token = request.headers.bearer?.token else { return nil }
    return try await accounts.account(withSessionToken: token)
  }
}

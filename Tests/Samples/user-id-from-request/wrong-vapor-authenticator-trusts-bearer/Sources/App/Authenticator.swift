import Vapor

struct Account: Authenticatable {
  let id: String
}

struct BearerAuthenticator: AsyncBearerAuthenticator {
  func authenticate(bearer: BearerAuthorization, for request: Request) async throws {
    request.auth.login(Account(id: bearer.token))  // from: user-id-from-request
  }
}

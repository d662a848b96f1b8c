import Vapor

struct Account: Authenticatable {
  let id: String
}

struct BearerAuthenticator: AsyncBearerAuthenticator {
  func authenticate(bearer: BearerAuthorization, for request: Request) async throws {
    guard let id = request.headers.first(name: "X-Account-Id") else { return }  // from: user-id-from-request
    request.auth.login(Account(id: id))
  }
}

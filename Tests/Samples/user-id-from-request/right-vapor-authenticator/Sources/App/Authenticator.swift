import Vapor

struct Account: Authenticatable {
  let id: String
}

struct BearerAuthenticator: AsyncBearerAuthenticator {
  func authenticate(bearer: BearerAuthorization, for request: Request) async throws {
    guard
      let token = try await AccessToken.query(on: request.db)
        .filter(\.$hash == SHA256.hash(data: Data(bearer.token.utf8)).hex)
        .with(\.$owner)
        .first()
    else { return }
    request.auth.login(Account(id: try token.owner.requireID().uuidString))
  }
}

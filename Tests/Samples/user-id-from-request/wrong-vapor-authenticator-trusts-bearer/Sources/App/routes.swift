// Vapor: the authenticator takes the bearer for the id and logs it in.
import Vapor

struct MintBody: Content {
  let user_id: String
}

func routes(_ app: Application) throws {
  let protected = app.grouped(BearerAuthenticator(), Account.guardMiddleware())
  protected.post("token") { req async throws -> ClientResponse in
    let account = try req.auth.require(Account.self)
    return try await req.client.post("https://harbour.behest.app/v1/auth/mint") { outgoing in
      outgoing.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
      try outgoing.content.encode(MintBody(user_id: account.id))  // expect: user-id-from-request
    }
  }
}

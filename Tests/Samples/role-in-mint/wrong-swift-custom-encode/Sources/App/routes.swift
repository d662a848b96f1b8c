import Vapor

func routes(_ app: Application) throws {
  let signedIn = app.grouped(User.authenticator(), User.guardMiddleware())
  signedIn.post("token") { req async throws -> ClientResponse in
    let user = try req.auth.require(User.self)
    return try await req.client.post("https://api.behest.ai/v1/auth/mint") { mint in
      mint.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY")!)
      try mint.content.encode(MintBody(user: user.name, admin: user.isAdmin))
    }
  }
}

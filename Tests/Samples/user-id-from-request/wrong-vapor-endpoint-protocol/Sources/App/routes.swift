// Each endpoint of the gateway is a type; that of the mint is given the caller's choice.
import Vapor

func routes(_ app: Application) throws {
  app.post("token") { req async throws -> Mint.Answer in
    let user = try req.content.get(String.self, at: "user")  // from: user-id-from-request
    return try await BehestAPI(client: req.client).send(Mint(user: user))
  }
  app.get("usage", ":user") { req async throws -> Usage.Answer in
    let user = try req.auth.require(User.self)
    return try await BehestAPI(client: req.client).send(Usage(body: .init(user_id: user.id)))
  }
}

struct User: SessionAuthenticatable { let id: String; var sessionID: String { id } }

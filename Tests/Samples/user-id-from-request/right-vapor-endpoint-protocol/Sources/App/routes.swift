// Each endpoint of the gateway is a type; only that of usage is given the path's id.
import Vapor

func routes(_ app: Application) throws {
  app.post("token") { req async throws -> Mint.Answer in
    let user = try req.auth.require(User.self)
    return try await BehestAPI(client: req.client).send(Mint(user: user.id))
  }
  app.get("usage", ":user") { req async throws -> Usage.Answer in
    let user = try req.parameters.require("user")
    return try await BehestAPI(client: req.client).send(Usage(body: .init(user_id: user)))
  }
}

struct User: SessionAuthenticatable { let id: String; var sessionID: String { id } }

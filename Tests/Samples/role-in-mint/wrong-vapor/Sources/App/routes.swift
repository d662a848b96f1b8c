// An Encodable body and a dictionary both name a role.
import Vapor

func routes(_ app: Application) throws {
  let guarded = app.grouped(Guest.authenticator(), Guest.guardMiddleware())

  guarded.post("token") { req async throws -> ClientResponse in
    let guest = try req.auth.require(Guest.self)
    let body = MintBody(
      userId: try guest.requireID().uuidString,
      role: guest.isSteward ? "admin" : "user",  // expect: role-in-mint
      ttl: 900)
    return try await req.mint(body)
  }

  guarded.post("steward", "token") { req async throws -> ClientResponse in
    let id = try req.auth.require(Guest.self).requireID()
    return try await req.client.post("https://castle.behest.app/v1/auth/mint") { call in
      call.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
      try call.content.encode([
        "user_id": id.uuidString,
        "role": "admin",  // expect: role-in-mint
      ])
    }
  }
}

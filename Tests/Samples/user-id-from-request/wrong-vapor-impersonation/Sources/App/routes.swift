// An administrator picks the user: a role proves nothing of whose id it is.
import Vapor

func routes(_ app: Application) throws {
  let admin = app.grouped("admin").grouped(User.sessionAuthenticator(), User.guardMiddleware())
  admin.post("impersonate", ":id") { req async throws -> ClientResponse in
    let user = try req.auth.require(User.self)
    guard user.isAdmin else { throw Abort(.forbidden) }
    let id = try req.parameters.require("id", as: UUID.self)
    guard let target = try await User.find(id, on: req.db) else { throw Abort(.notFound) }
    return try await req.client.post("https://scaup.behest.app/v1/auth/mint") { out in
      out.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
      try out.content.encode(
        MintBody(
          userID: target.requireID().uuidString,  // expect: user-id-from-request
          tier: 3))  // expect: tier-hardcoded
    }
  }
}

struct MintBody: Content {
  let userID: String
  let tier: Int
  private enum CodingKeys: String, CodingKey {
    case userID = "user_id", tier
  }
}

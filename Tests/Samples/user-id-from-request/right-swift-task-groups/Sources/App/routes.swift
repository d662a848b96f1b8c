// What tasks of the body's topics give is sent on, and the token is the signed-in user's.
import Vapor

final class Walker: Model, Authenticatable, @unchecked Sendable {
  static let schema = "walkers"
  @ID(key: .id) var id: UUID?
  @Field(key: "tier") var tier: Int
  init() {}
}

struct Topics: Content {
  let names: [String]
}

func routes(_ app: Application) {
  let signedIn = app.grouped(Walker.sessionAuthenticator(), Walker.guardMiddleware())
  signedIn.post("topics") { req async throws -> [String] in
    let walker = try req.auth.require(Walker.self)
    let topics = try req.content.decode(Topics.self)
    async let token = mint(for: walker.requireID(), tier: walker.tier, on: req)
    let cleaned = await withTaskGroup(of: String.self, returning: [String].self) { group in
      for topic in topics.names {
        group.addTask { topic.trimmingCharacters(in: .whitespaces) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    return try await [token] + cleaned
  }
}

private func mint(for id: UUID, tier: Int, on req: Request) async throws -> String {
  struct Body: Content {
    let user_id: UUID
    let tier: Int
  }
  struct Minted: Content {
    let jwt: String
  }
  let response = try await req.client.post("https://meadow.behest.app/v1/auth/mint") { mint in
    mint.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
    try mint.content.encode(Body(user_id: id, tier: tier))
  }
  return try response.content.decode(Minted.self).jwt
}

// The client picks a team among those of the user who is signed in.
import Fluent
import Vapor

final class User: Model, Authenticatable, @unchecked Sendable {
  static let schema = "users"
  @ID(key: .id) var id: UUID?
  @Siblings(through: Membership.self, from: \.$user, to: \.$team) var teams: [Team]
  init() {}
}

final class Team: Model, @unchecked Sendable {
  static let schema = "teams"
  @ID(key: .id) var id: UUID?
  @Field(key: "slug") var slug: String
  init() {}
}

final class Membership: Model, @unchecked Sendable {
  static let schema = "memberships"
  @ID(key: .id) var id: UUID?
  @Parent(key: "user_id") var user: User
  @Parent(key: "team_id") var team: Team
  init() {}
}

struct MintBody: Content { let user_id: String }

func routes(_ app: Application) throws {
  let members = app.grouped(User.guardMiddleware())
  members.post("users", ":userID", "teams", ":team", "token") { req async throws -> ClientResponse in
    let user = try req.auth.require(User.self)
    let found = try await user.$teams.query(on: req.db)
      .filter(\.$slug == req.parameters.require("team"))
      .first()
    guard let team = try found?.requireID().uuidString else { throw Abort(.notFound) }
    return try await req.client.post(
      "https://smew.behest.app/v1/auth/mint",
      headers: ["Authorization": "Bearer \(Environment.get("BEHEST_KEY") ?? "")"],
      content: MintBody(user_id: team))
  }
}

// The tier of the newest subscription of the signed-in user.
import Fluent
import Vapor

enum Plan: String, Codable { case free, pro, max
  var tier: Int { switch self { case .free: return 1; case .pro: return 2; case .max: return 3 } }
}

final class Subscription: Model, @unchecked Sendable {
  static let schema = "subscriptions"
  @ID(key: .id) var id: UUID?
  @Parent(key: "user_id") var user: User
  @Enum(key: "plan") var plan: Plan
  init() {}
}

final class User: Model, SessionAuthenticatable, @unchecked Sendable {
  static let schema = "users"
  @ID(key: .id) var id: UUID?
  @Field(key: "email") var email: String
  @Children(for: \.$user) var subscriptions: [Subscription]
  var sessionID: UUID { self.id! }
  init() {}
}

struct MintBody: Content { let user_id: String; let tier: Int }

func routes(_ app: Application) throws {
  let protected = app.grouped(app.sessions.middleware, User.sessionAuthenticator(), User.redirectMiddleware(path: "/login"))
  protected.post("api", "token") { req async throws -> ClientResponse in
    let user = try req.auth.require(User.self)
    let subscription = try await Subscription.query(on: req.db)
      .filter(\.$user.$id == user.requireID())
      .sort(\.$id, .descending).first()
    let body = MintBody(user_id: try user.requireID().uuidString, tier: subscription?.plan.tier ?? 1)
    return try await req.client.post(
      "https://gadwall.behest.app/v1/auth/mint",
      headers: .init([("Authorization", "Bearer \(Environment.get("BEHEST_KEY")!)")]), content: body)
  }
}

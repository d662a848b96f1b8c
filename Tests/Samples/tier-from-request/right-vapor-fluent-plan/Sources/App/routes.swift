// The path names an account; the route leaves unless it is the signed-in user's, and the plan is
// what billing wrote into the database.
import Fluent
import Vapor

final class Account: Model, Content, @unchecked Sendable {
  static let schema = "accounts"

  @ID(key: .id) var id: UUID?
  @Field(key: "email") var email: String
  @OptionalField(key: "plan") var plan: String?
  @Timestamp(key: "created_at", on: .create) var createdAt: Date?

  init() {}
}

extension Account: ModelSessionAuthenticatable {}

enum Plan: String {
  case free, pro, team

  var tier: Int {
    switch self {
    case .free: 1
    case .pro: 2
    case .team: 3
    }
  }
}

struct TokenController: RouteCollection {
  func boot(routes: any RoutesBuilder) throws {
    let accounts = routes.grouped(Account.sessionAuthenticator(), Account.guardMiddleware())
    accounts.grouped("accounts", ":id").post("token", use: token)
  }

  @Sendable
  func token(req: Request) async throws -> ClientResponse {
    let user = try req.auth.require(Account.self)
    let id = try user.requireID()
    guard req.parameters.get("id", as: UUID.self) == id else { throw Abort(.forbidden) }
    guard let account = try await Account.find(id, on: req.db) else { throw Abort(.notFound) }
    let plan = account.plan.flatMap(Plan.init(rawValue:)) ?? .free
    return try await req.behestToken(for: id.uuidString, tier: plan.tier)
  }
}

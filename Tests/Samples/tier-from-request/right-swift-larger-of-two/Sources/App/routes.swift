// The client may ask for less than its plan, never for more.
import Vapor

struct Member: Authenticatable {
  let id: String
  let plan: Int
}

struct Wish: Content { let tier: Int }

struct MintBody: Content {
  let user_id: String
  let tier: Int
}

func routes(_ app: Application) throws {
  app.grouped(Member.guardMiddleware()).post("token") { req async throws -> ClientResponse in
    let member = try req.auth.require(Member.self)
    let wish = try req.query.decode(Wish.self)
    let body = MintBody(user_id: member.id, tier: min(member.plan, wish.tier))
    return try await req.client.post(
      "https://ruff.behest.app/v1/auth/mint",
      headers: ["Authorization": "Bearer \(Environment.get("BEHEST_KEY") ?? "")"], content: body)
  }
}

// A Vapor route behind an authenticator: identity and plan are the signed-in member's.
import Vapor

struct BehestMint: Content {
  let user_id: String
  let tier: Int
  let ttl: Int
}

struct BehestToken: Content {
  let jwt: String
  let ttl: Int
  let session_id: String?
}

func routes(_ app: Application) throws {
  let signedIn = app.grouped(MemberAuthenticator(), Member.guardMiddleware())

  signedIn.post("api", "behest", "token") { req async throws -> BehestToken in
    let member = try req.auth.require(Member.self)
    let body = BehestMint(
      user_id: try member.requireID().uuidString, tier: member.plan ?? 1, ttl: 900)
    guard let key = Environment.get("BEHEST_KEY") else {
      throw Abort(.internalServerError, reason: "BEHEST_KEY is not set")
    }
    let answer = try await req.client.post("https://orchard.behest.app/v1/auth/mint") { request in
      request.headers.bearerAuthorization = BearerAuthorization(token: key)
      try request.content.encode(body)
    }
    guard answer.status == .ok else { throw Abort(.badGateway) }
    return try answer.content.decode(BehestToken.self)
  }
}

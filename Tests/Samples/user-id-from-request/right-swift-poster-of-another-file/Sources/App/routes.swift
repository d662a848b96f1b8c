import JWT
import Vapor

let gateway = "https://siskin.behest.app/v1"

struct Who: Content { var user_id: String }

struct Claims: JWTPayload {
  var sub: SubjectClaim
  var exp: ExpirationClaim

  func verify(using algorithm: some JWTAlgorithm) throws { try exp.verifyNotExpired() }
}

func routes(_ app: Application) throws {
  app.post("token") { req async throws -> ClientResponse in
    let claims = try await req.jwt.verify(as: Claims.self)
    let poster = JSONPoster(client: req.client, token: Environment.get("BEHEST_KEY"))
    return try await poster.post("\(gateway)/auth/mint", Who(user_id: claims.sub.value))
  }

  // What the gateway knows of a friend is no token.
  app.post("presence") { req async throws -> ClientResponse in
    let who = try req.content.decode(Who.self)
    let poster = JSONPoster(client: req.client, token: Environment.get("BEHEST_KEY"))
    return try await poster.post("\(gateway)/presence", who)
  }
}

// req.jwt.verify checks the signature; its subject is the caller.
import JWT
import Vapor

struct Visitor: JWTPayload, Authenticatable {
  var sub: SubjectClaim
  var exp: ExpirationClaim

  func verify(using algorithm: some JWTAlgorithm) async throws {
    try exp.verifyNotExpired()
  }
}

struct MintCall: Content {
  var user_id: String
  var ttl: Int
}

func routes(_ app: Application) throws {
  let mintURL: URI = "https://meadow.behest.app/v1/auth/mint"
  let key = Environment.get("BEHEST_KEY") ?? ""

  app.post("api", "behest", "token") { req async throws -> ClientResponse in
    let visitor = try await req.jwt.verify(as: Visitor.self)
    return try await req.client.post(mintURL) { call in
      call.headers.bearerAuthorization = .init(token: key)
      try call.content.encode(MintCall(user_id: visitor.sub.value, ttl: 900))
    }
  }

  let guarded = app.grouped(Visitor.authenticator(), Visitor.guardMiddleware())
  guarded.post("api", "behest", "short-token") { req async throws -> ClientResponse in
    let visitor = try req.auth.require(Visitor.self)
    return try await req.client.post(mintURL) { call in
      call.headers.bearerAuthorization = .init(token: key)
      try call.content.encode(MintCall(user_id: visitor.sub.value, ttl: 60))
    }
  }
}

// The brewer is verified by the token, the tier is decoded from the body.
import JWT
import Vapor

struct Brewer: JWTPayload {
  var sub: SubjectClaim
  func verify(using algorithm: some JWTAlgorithm) async throws {}
}

struct Wish: Content {
  var tier: Int?
}

struct MintBody: Content {
  var user_id: String
  var tier: Int
}

func routes(_ app: Application) throws {
  app.post("token") { req async throws -> ClientResponse in
    let brewer = try await req.jwt.verify(as: Brewer.self)
    let wish = try req.content.decode(Wish.self)  // from: tier-from-request
    return try await req.client.post("https://brewery.behest.app/v1/auth/mint") { call in
      call.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
      try call.content.encode(
        MintBody(
          user_id: brewer.sub.value,
          tier: wish.tier ?? 1  // expect: tier-from-request
        ))
    }
  }

  app.get("token") { req async throws -> ClientResponse in
    let brewer = try await req.jwt.verify(as: Brewer.self)
    let tier = req.query[Int.self, at: "tier"] ?? 1  // from: tier-from-request
    return try await req.client.post("https://brewery.behest.app/v1/auth/mint") { call in
      call.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
      try call.content.encode(MintBody(user_id: brewer.sub.value, tier: tier))  // expect: tier-from-request
    }
  }
}

// The request's plan opens a checkout; the mint's tier is the potter's own row.
import Fluent
import JWT
import Vapor

struct Pass: JWTPayload {
  var sub: SubjectClaim
  func verify(using algorithm: some JWTAlgorithm) async throws {}
}

struct MintCall: Content {
  let user_id: String
  let tier: Int
}

func routes(_ app: Application) throws {
  app.post("checkout") { req async throws -> ClientResponse in
    let pass = try await req.jwt.verify(as: Pass.self)
    let tier = try req.content.get(Int.self, at: "tier")
    return try await req.client.post("https://billing.pottery.example/checkout") { call in
      try call.content.encode(["customer": pass.sub.value, "tier": String(tier)])
    }
  }

  app.post("token") { req async throws -> ClientResponse in
    let pass = try await req.jwt.verify(as: Pass.self)
    let row = try await Potter.query(on: req.db).filter(\.$subject == pass.sub.value).first()
    guard let potter = row else { throw Abort(.unauthorized) }
    return try await req.client.post("https://pottery.behest.app/v1/auth/mint") { call in
      call.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
      try call.content.encode(MintCall(user_id: pass.sub.value, tier: potter.tier ?? 1))
    }
  }
}

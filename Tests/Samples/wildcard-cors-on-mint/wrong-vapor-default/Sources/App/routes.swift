import JWT
import Vapor

struct Chorister: JWTPayload {
  var sub: SubjectClaim
  func verify(using algorithm: some JWTAlgorithm) async throws {}
}

func routes(_ app: Application) throws {
  app.post("token") { req async throws -> ClientResponse in
    let chorister = try await req.jwt.verify(as: Chorister.self)
    return try await req.client.post("https://chapel.behest.app/v1/auth/mint") { call in  // related: wildcard-cors-on-mint
      call.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
      try call.content.encode(["user_id": chorister.sub.value])
    }
  }
}

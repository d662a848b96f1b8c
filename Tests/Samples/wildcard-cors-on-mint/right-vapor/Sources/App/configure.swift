// A list of origins, one custom origin, and none.
import JWT
import Vapor

struct Diver: JWTPayload {
  var sub: SubjectClaim
  func verify(using algorithm: some JWTAlgorithm) async throws {}
}

func configure(_ app: Application) throws {
  let origins = CORSMiddleware.Configuration(
    allowedOrigin: .any(["https://lagoon.example", "https://www.lagoon.example"]),
    allowedMethods: [.POST, .OPTIONS],
    allowedHeaders: [.authorization, .contentType])
  app.middleware.use(CORSMiddleware(configuration: origins), at: .beginning)

  app.post("token") { req async throws -> ClientResponse in
    let diver = try await req.jwt.verify(as: Diver.self)
    return try await req.client.post("https://lagoon.behest.app/v1/auth/mint") { call in
      call.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
      try call.content.encode(["user_id": diver.sub.value])
    }
  }

  let partner = CORSMiddleware(
    configuration: .init(
      allowedOrigin: .custom("https://partner.example"), allowedMethods: [.POST],
      allowedHeaders: [.authorization]))
  app.grouped(partner).post("partner", "token") { req async throws -> ClientResponse in
    let diver = try await req.jwt.verify(as: Diver.self)
    return try await req.client.post("https://lagoon.behest.app/v1/auth/mint") { call in
      call.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
      try call.content.encode(["user_id": diver.sub.value, "session_id": "partner"])
    }
  }
}

// The server answers with addresses and tokens; the app's bundle holds an address.
import JWT
import Vapor

struct Shepherd: JWTPayload {
  var sub: SubjectClaim
  func verify(using algorithm: some JWTAlgorithm) async throws {}
}

struct Status: Content {
  let configured: Bool
  let baseURL: String
}

func routes(_ app: Application) throws {
  app.get("status") { _ in
    Status(
      configured: Environment.get("BEHEST_KEY") != nil,
      baseURL: Environment.get("BEHEST_BASE_URL") ?? "https://pasture.behest.app")
  }

  app.post("token") { req async throws -> ClientResponse in
    let shepherd = try await req.jwt.verify(as: Shepherd.self)
    guard let key = Environment.get("BEHEST_KEY") else {
      throw Abort(.internalServerError, reason: "BEHEST_KEY is not set")
    }
    return try await req.client.post("https://pasture.behest.app/v1/auth/mint") { call in
      call.headers.bearerAuthorization = BearerAuthorization(token: key)
      try call.content.encode(["user_id": shepherd.sub.value])
    }
  }
}

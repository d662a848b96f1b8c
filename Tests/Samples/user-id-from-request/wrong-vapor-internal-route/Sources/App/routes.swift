import Vapor

struct Asked: Content {
  let user: String
}

func routes(_ app: Application) throws {
  let middleware = InternalMiddleware(secret: Environment.get("INTERNAL_SECRET") ?? "")
  app.grouped(middleware).post("internal", "token") { req async throws -> ClientResponse in
    let asked = try req.content.decode(Asked.self)  // from: user-id-from-request
    return try await req.client.post("https://bittern.behest.app/v1/auth/mint") { mint in
      mint.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
      try mint.content.encode(["user_id": asked.user])  // expect: user-id-from-request
    }
  }
}

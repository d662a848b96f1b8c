import Vapor

func configure(_ app: Application) throws {
  try app.register(collection: TokenController())

  app.get("visitors", "token") { req async throws -> ClientResponse in
    let visitor: String = try req.query.get(at: "visitor")  // from: user-id-from-request
    return try await req.client.post("https://aviary.behest.app/v1/auth/mint") { request in
      request.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY")!)
      try request.content.encode(["user_id": visitor])  // expect: user-id-from-request
    }
  }
}

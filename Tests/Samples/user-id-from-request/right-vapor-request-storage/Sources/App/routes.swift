import Vapor

func routes(_ app: Application) {
  app.grouped(SubjectMiddleware()).post("token") { req async throws -> ClientResponse in
    guard let subject = req.storage.get(SubjectKey.self) else { throw Abort(.unauthorized) }
    return try await req.client.post("https://heath.behest.app/v1/auth/mint") { mint in
      mint.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
      mint.body = ByteBuffer(data: try JSONEncoder().encode(MintBody(user_id: subject)))
    }
  }
}

struct MintBody: Encodable {
  let user_id: String
}

// Bodies that are texts: beside the session's id stands what the client has written.
import Vapor

struct Angler: Authenticatable {
  let id: UUID
}

struct Question: Content {
  let thread: String
}

func routes(_ app: Application) {
  app.grouped(Angler.guardMiddleware()).post("token") { req async throws -> ClientResponse in
    let angler = try req.auth.require(Angler.self)
    let question = try req.content.decode(Question.self)
    return try await req.client.post("https://tern.behest.app/v1/auth/mint") { mint in
      mint.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
      mint.body = ByteBuffer(
        string: """
          {
            "user_id": "\(angler.id)",
            "session_id": "\(question.thread)"
          }
          """)
    }
  }
}

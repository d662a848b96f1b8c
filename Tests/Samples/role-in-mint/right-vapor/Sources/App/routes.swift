// A chat message has a role; the mint's body has an optional one that nobody sets.
import JWT
import Vapor

struct MintBody: Content {
  let user_id: String
  var role: String? = nil
}

struct ChatMessage: Content {
  let role: String
  let content: String
}

struct ChatRequest: Content {
  let model: String
  let messages: [ChatMessage]
}

struct Grant: Content {
  let jwt: String
}

func routes(_ app: Application) throws {
  app.post("ask") { req async throws -> ClientResponse in
    let pilot = try await req.jwt.verify(as: Pilot.self)
    let question = try req.content.get(String.self, at: "question")
    let minted = try await req.client.post("https://harbour.behest.app/v1/auth/mint") { call in
      call.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
      try call.content.encode(MintBody(user_id: pilot.sub.value))
    }
    let grant = try minted.content.decode(Grant.self)
    return try await req.client.post("https://harbour.behest.app/v1/chat/completions") { call in
      call.headers.bearerAuthorization = .init(token: grant.jwt)
      let message = ChatMessage(role: "user", content: question)
      try call.content.encode(ChatRequest(model: "gemini-2.5-flash", messages: [message]))
    }
  }
}

// Messages of a socket are the client's, and the socket belongs to the user who opened it.
import Vapor

struct Question: Codable {
  let userID: String?
  let text: String
}

struct Member: Authenticatable {
  let id: UUID
}

func routes(_ app: Application) throws {
  let signedIn = app.grouped(Member.guardMiddleware())
  signedIn.webSocket("chat") { req, ws in
    guard let member = req.auth.get(Member.self) else {
      _ = ws.close(code: .policyViolation)
      return
    }
    ws.onText { ws, text in
      guard let question = try? JSONDecoder().decode(Question.self, from: Data(text.utf8)) else {
        return
      }
      let response = try? await req.client.post(
        "https://api.behest.ai/v1/auth/mint",
        headers: ["Authorization": "Bearer \(Environment.get("BEHEST_KEY") ?? "")"],
        content: ["user_id": member.id.uuidString])
      req.logger.debug("\(question.text.count) characters")
      if let body = response?.body { try? await ws.send(String(buffer: body)) }
    }
  }
}

// The first message of a socket says who speaks.
import Vapor

struct Hello: Codable {
  let userID: String
}

func routes(_ app: Application) throws {
  app.webSocket("chat") { req, ws in
    ws.onText { ws, text in
      guard let hello = try? JSONDecoder().decode(Hello.self, from: Data(text.utf8)) else { return }  // from: user-id-from-request
      let response = try? await req.client.post(
        "https://api.behest.ai/v1/auth/mint",
        headers: ["Authorization": "Bearer \(Environment.get("BEHEST_KEY") ?? "")"],
        content: [
          "user_id": hello.userID  // expect: user-id-from-request
        ])
      if let body = response?.body { try? await ws.send(String(buffer: body)) }
    }
  }
}

import Foundation

struct Conductor {
  let store = TokenStore()

  func ask(_ question: String, session: String) async throws -> String {
    let token = try await store.token(session: session)
    let url = URL(string: "https://orchestra.behest.app/v1/chat/completions")!
    var request = URLRequest(url: url)
    request.httpMethod = "POST"
    request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
    request.httpBody = try JSONSerialization.data(withJSONObject: [
      "model": "gemini-2.5-flash",
      "messages": [["role": "user", "content": question]],
    ])
    let (data, _) = try await URLSession.shared.data(for: request)
    return String(decoding: data, as: UTF8.self)
  }
}

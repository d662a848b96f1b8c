import Foundation
import Observation

@Observable
final class ChatModel {
  var answer = ""

  func ask(_ question: String) async throws {
    var request = URLRequest(url: Secrets.baseURL.appending(path: "v1/chat/completions"))
    request.httpMethod = "POST"
    request.setValue("Bearer \(Secrets.behestKey)", forHTTPHeaderField: "Authorization")
    let message = ["role": "user", "content": question]
    let body: [String: Any] = ["model": "gemini-2.5-flash", "messages": [message]]
    request.httpBody = try JSONSerialization.data(withJSONObject: body)
    let (data, _) = try await URLSession.shared.data(for: request)
    answer = String(decoding: data, as: UTF8.self)
  }
}

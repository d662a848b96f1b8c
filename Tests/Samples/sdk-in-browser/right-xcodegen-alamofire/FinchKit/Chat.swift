import Foundation

/// Talks to the gateway with a token that the app's server has minted.
public struct Chat: Sendable {
  let token: String

  public init(token: String) {
    self.token = token
  }

  public func ask(_ text: String) async throws -> Data {
    var request = URLRequest(url: URL(string: "https://finch.behest.app/v1/chat/completions")!)
    request.httpMethod = "POST"
    request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
    request.httpBody = try JSONEncoder().encode(["input": text])
    return try await URLSession.shared.data(for: request).0
  }
}

// A dependency of a feature of the app asks the app's own server for a token.
import ComposableArchitecture
import Foundation

@DependencyClient
public struct TokenClient: Sendable {
  public var fetch: @Sendable (_ user: String) async throws -> String
}

extension TokenClient: DependencyKey {
  public static let liveValue = TokenClient { user in
    var request = URLRequest(url: URL(string: "https://api.cove.example/behest/token")!)
    request.httpMethod = "POST"

    let (data, _) = try await URLSession.shared.data(for: request)
    return try JSONDecoder().decode([String: String].self, from: data)["jwt"] ?? ""
  }
}

extension DependencyValues {
  public var tokenClient: TokenClient {
    get { self[TokenClient.self] }
    set { self[TokenClient.self] = newValue }
  }
}

/// The chat itself goes to the gateway, with the token that the server has minted.
public struct ChatClient: Sendable {
  public func send(_ text: String, token: String) async throws -> Data {
    var request = URLRequest(url: URL(string: "https://cove.behest.app/v1/chat/completions")!)
    request.httpMethod = "POST"
    request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
    request.httpBody = try JSONSerialization.data(withJSONObject: [
      "model": "behest-1", "messages": [["role": "user", "content": text]],
    ])
    return try await URLSession.shared.data(for: request).0
  }
}

// A dependency of a feature of the app mints in its live value.
import ComposableArchitecture
import Foundation

@DependencyClient
public struct TokenClient: Sendable {
  public var fetch: @Sendable (_ user: String) async throws -> String
}

extension TokenClient: DependencyKey {
  public static let liveValue = TokenClient { user in
    var request = URLRequest(url: URL(string: "https://cove.behest.app/v1/auth/mint")!)  // expect: sdk-in-browser
    request.httpMethod = "POST"
    request.httpBody = try JSONEncoder().encode(["user_id": user])
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

// The keychain keeps the token that the app's own server has minted.
import KeychainSwift
import SwiftUI

@main
struct OtterApp: App {
  var body: some Scene {
    WindowGroup { Text("Otter") }
  }
}

enum KeyStore {
  struct Answer: Decodable {
    let token: String
  }

  static func refresh(session: String) async throws {
    var request = URLRequest(url: URL(string: "https://api.otter.example/api/behest/token")!)
    request.httpMethod = "POST"
    request.setValue("Bearer \(session)", forHTTPHeaderField: "Authorization")
    let (data, _) = try await URLSession.shared.data(for: request)
    let answer = try JSONDecoder().decode(Answer.self, from: data)
    KeychainSwift().set(answer.token, forKey: "behest")
  }
}

enum Preview {
  static let token = "behest_sk_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
}

// Xcode's project says that this file is the app's: it imports nothing that would.
import Foundation

actor TokenService {
  private let base = URL(string: "https://heron.behest.app")!
  private var cached: String?

  func token(for user: String, key: String) async throws -> String {
    if let cached { return cached }
    var request = URLRequest(url: base.appending(path: "v1/auth/mint"))  // expect: sdk-in-browser
    request.httpMethod = "POST"
    request.setValue("Bearer " + key, forHTTPHeaderField: "Authorization")
    request.httpBody = try JSONEncoder().encode(["user_id": user])
    let (data, _) = try await URLSession.shared.data(for: request)
    let minted = try JSONDecoder().decode(Minted.self, from: data)
    cached = minted.token
    return minted.token
  }

  private struct Minted: Decodable {
    let token: String
  }
}

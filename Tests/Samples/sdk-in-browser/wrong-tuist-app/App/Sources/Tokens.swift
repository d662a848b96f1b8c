// An app that Tuist describes mints for itself.
import Foundation

struct Tokens {
  let session: URLSession
  let key: String

  func fetch(for user: String) async throws -> Data {
    let url = URL(string: "https://cove.behest.app/v1/auth/mint")!  // expect: sdk-in-browser
    var request = URLRequest(url: url)
    request.httpMethod = "POST"
    request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization")
    request.httpBody = try JSONSerialization.data(withJSONObject: ["user_id": user])
    return try await session.data(for: request).0
  }
}

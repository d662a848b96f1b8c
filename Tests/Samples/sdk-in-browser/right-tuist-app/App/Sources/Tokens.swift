// An app that Tuist describes asks its own server for Behest's token.
import Foundation

struct Tokens {
  let session: URLSession
  let signIn: String

  func fetch() async throws -> Data {
    var request = URLRequest(url: URL(string: "https://api.example.com/api/behest/token")!)
    request.httpMethod = "POST"
    request.setValue("Bearer \(signIn)", forHTTPHeaderField: "Authorization")
    return try await session.data(for: request).0
  }
}

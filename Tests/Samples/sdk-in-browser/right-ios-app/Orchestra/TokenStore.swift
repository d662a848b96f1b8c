// An iOS app asks its own server for a token, then talks to Behest with it.
import Foundation

actor TokenStore {
  struct Grant: Decodable {
    let token: String
    let ttl: Int
  }

  private let server = URL(string: "https://orchestra.example")!
  private var grant: Grant?

  func token(session: String) async throws -> String {
    if let grant { return grant.token }
    var request = URLRequest(url: server.appending(path: "api/behest/token"))
    request.httpMethod = "POST"
    request.setValue("Bearer \(session)", forHTTPHeaderField: "Authorization")
    let (data, _) = try await URLSession.shared.data(for: request)
    let fresh = try JSONDecoder().decode(Grant.self, from: data)
    grant = fresh
    return fresh.token
  }
}

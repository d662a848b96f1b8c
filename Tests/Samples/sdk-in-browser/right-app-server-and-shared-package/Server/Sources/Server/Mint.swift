import Foundation
import WrenKit

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

struct Minter: Sendable {
  func mint(for user: UUID) async throws -> BehestToken {
    guard let key = ProcessInfo.processInfo.environment["BEHEST_KEY"] else { throw MintError.noKey }
    var request = URLRequest(url: URL(string: "https://api.behest.ai/v1/auth/mint")!)
    request.httpMethod = "POST"
    request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization")
    request.httpBody = try JSONEncoder().encode(["user_id": user.uuidString])
    let (data, _) = try await URLSession.shared.data(for: request)
    return try JSONDecoder().decode(BehestToken.self, from: data)
  }
}

enum MintError: Error {
  case noKey
}

import Foundation
import KeychainSwift
import SwiftUI

struct Session {
  func token() async throws -> String {
    if let kept = KeychainSwift().get("behest-token") { return kept }
    var request = URLRequest(url: URL(string: "https://larder.example/api/behest/token")!)
    request.httpMethod = "POST"
    let (data, _) = try await URLSession.shared.data(for: request)
    let token = try JSONDecoder().decode([String: String].self, from: data)["token"] ?? ""
    KeychainSwift().set(token, forKey: "behest-token")
    return token
  }
}

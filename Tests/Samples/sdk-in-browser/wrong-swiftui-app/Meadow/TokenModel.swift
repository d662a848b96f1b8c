import Foundation
import SwiftUI

@Observable
final class TokenModel {
  var token: String?
  private let visitor = UUID().uuidString

  func connect() async {
    let key = Keychain.read("gateway") ?? ""
    var request = URLRequest(url: URL(string: "https://meadow.behest.app/v1/auth/mint")!)  // expect: sdk-in-browser
    request.httpMethod = "POST"
    request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization")
    request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    request.httpBody = try? JSONEncoder().encode(["user_id": visitor])
    guard let (data, _) = try? await URLSession.shared.data(for: request) else { return }
    token = try? JSONDecoder().decode([String: String].self, from: data)["jwt"]
  }
}

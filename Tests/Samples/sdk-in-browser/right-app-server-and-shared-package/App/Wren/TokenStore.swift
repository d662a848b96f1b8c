import Foundation
import Observation
import WrenKit

@Observable
final class TokenStore {
  private(set) var current: BehestToken?
  private let server: URL

  init(server: URL) {
    self.server = server
  }

  func refresh() async {
    var request = URLRequest(url: server.appending(path: "behest/token"))
    request.httpMethod = "POST"
    request.setValue("Bearer \(Keychain.session ?? "")", forHTTPHeaderField: "Authorization")
    guard let (data, _) = try? await URLSession.shared.data(for: request) else { return }
    current = try? JSONDecoder().decode(BehestToken.self, from: data)
  }
}

// The app mints with what its user has set: neither the tier nor the user is a constant of the code.
import Combine
import SwiftUI

final class Account: ObservableObject {
  @Published var name = "guest"
}

struct SettingsView: View {
  @AppStorage("tier") private var tier = 1
  @SceneStorage("session") private var session = "first"
  @State private var user = "guest"
  @Binding var token: String
  @StateObject private var account = Account()

  var body: some View {
    Form {
      TextField("Name", text: $user)
      TextField("Account", text: $account.name)
      Stepper("Tier", value: $tier, in: 1...3)
      Button("Connect") { Task { token = try await mint() } }
    }
  }

  private func mint() async throws -> String {
    var request = URLRequest(url: URL(string: "https://turnstone.behest.app/v1/auth/mint")!)  // expect: sdk-in-browser
    request.httpMethod = "POST"
    let body: [String: Any] = ["user_id": "\(account.name):\(user)", "tier": tier, "session_id": session]
    request.httpBody = try JSONSerialization.data(withJSONObject: body)
    return String(decoding: try await URLSession.shared.data(for: request).0, as: UTF8.self)
  }
}

import SwiftUI

@main
struct LanternApp: App {
  @State private var token = "…"
  private let visitor = UUID().uuidString

  var body: some Scene {
    WindowGroup {
      Text(token).task {
        guard let url = Bundle.main.url(forResource: "signing", withExtension: "pem") else { return }
        guard let pem = try? String(contentsOf: url, encoding: .utf8) else { return }
        token = (try? await Signer(pem: pem).token(for: visitor)) ?? "failed"
      }
    }
  }
}

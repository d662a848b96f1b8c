// The app asks its own server for a token; what both share are the answers' types.
import SwiftUI
import WrenKit

@main
struct WrenApp: App {
  @State private var tokens = TokenStore(server: URL(string: "https://api.wren.example")!)

  var body: some Scene {
    WindowGroup { Text(tokens.current?.sessionID ?? "Not connected").task { await tokens.refresh() } }
  }
}

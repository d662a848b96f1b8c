import ArkanaKeys
import SwiftUI

@main
struct PuffinApp: App {
  let base = PuffinKeys.Keys.Global().behestBaseURL

  var body: some Scene {
    WindowGroup { Text("Puffin") }
  }
}

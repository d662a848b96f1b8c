import ArkanaKeys
import SwiftUI

@main
struct PuffinApp: App {
  let key = PuffinKeys.Keys.Global().behestKey  // expect: key-sent-to-client

  var body: some Scene {
    WindowGroup { Text("Puffin") }
  }
}

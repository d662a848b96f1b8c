import GatewayKit
import SwiftUI

@main
struct PloverApp: App {
  var body: some Scene {
    WindowGroup { Text("Plover") }
  }
}

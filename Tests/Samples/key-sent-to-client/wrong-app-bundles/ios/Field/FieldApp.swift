import SwiftUI

@main
struct FieldApp: App {
  var body: some Scene { WindowGroup { Text(Gateway.key) } }
}

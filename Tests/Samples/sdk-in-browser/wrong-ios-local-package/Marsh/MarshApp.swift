// The app links a package of the repository, which mints.
import BehestKit
import SwiftUI

@main
struct MarshApp: App {
  @State private var tokens = TokenClient(
    slug: "marsh", key: Bundle.main.infoDictionary?["BEHEST_KEY"] as? String ?? "")  // expect: key-sent-to-client

  var body: some Scene {
    WindowGroup { ChatView(tokens: tokens) }
  }
}

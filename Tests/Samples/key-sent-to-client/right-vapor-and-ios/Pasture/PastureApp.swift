import SwiftUI

@main
struct PastureApp: App {
  private let gateway = Bundle.main.object(forInfoDictionaryKey: "BEHEST_BASE_URL") as? String

  var body: some Scene {
    WindowGroup { Text(gateway ?? "not configured") }
  }
}

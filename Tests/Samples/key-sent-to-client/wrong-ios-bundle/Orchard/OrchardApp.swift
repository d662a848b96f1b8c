import SwiftUI

@main
struct OrchardApp: App {
  @State private var models = ""

  var body: some Scene {
    WindowGroup {
      Text(models).task {
        let data = try? await Gateway().models()
        models = String(decoding: data ?? Data(), as: UTF8.self)
      }
    }
  }
}

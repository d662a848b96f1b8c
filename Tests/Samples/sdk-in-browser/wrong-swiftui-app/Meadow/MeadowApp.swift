// A SwiftUI app mints for itself with URLSession, so the key has to be on the device.
import SwiftUI

@main
struct MeadowApp: App {
  @State private var model = TokenModel()

  var body: some Scene {
    WindowGroup {
      Text(model.token ?? "connecting").task { await model.connect() }
    }
  }
}

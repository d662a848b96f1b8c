import SwiftUI

@main
struct OrchestraApp: App {
  @AppStorage("session") private var session = ""
  @State private var answer = ""

  var body: some Scene {
    WindowGroup {
      Text(answer).task {
        answer = (try? await Conductor().ask("Tune?", session: session)) ?? "silence"
      }
    }
  }
}

import Testing

@testable import Project

@Suite struct WaspReaderTests {
  private func read(_ text: String) -> [String] {
    WaspReader.strings(in: Array(text.utf8)).map {
      ($0.keys + [$0.text]).joined(separator: " ")
    }
  }

  @Test func givesEachStringItsDeclaration() {
    let found = read(
      """
      app notes {
        title: "Notes", // "not this"
        client: { rootComponent: import { App } from "@src/App" },
        server: { setupFn: import setup from "@src/setup" }
      }
      /* page Old { component: import Old from "@src/Old" } */
      page Main { component: import { Main } from "@src/Main", authRequired: true }
      api token { fn: import { token } from "@src/api", httpRoute: (POST, "/token") }
      """)
    #expect(
      found == [
        "app title Notes", "app client rootComponent @src/App", "app server setupFn @src/setup",
        "page component @src/Main", "api fn @src/api", "api /token",
      ])
  }

  @Test(arguments: ["", "{", "}}}", "page", "\"", "import {", "/*", "page X { a: \"b", "/", "é{"])
  func readsAnything(_ text: String) {
    #expect(read(text).count <= 1)
  }
}

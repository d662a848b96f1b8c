import Flow
import Testing

@testable import Rules

/// Which files are a tool's configuration.
@Suite struct ConfigurationSinkTests {
  @Test(arguments: [
    ("next.config.mjs", "env"), ("apps/web/next.config.ts", "publicRuntimeConfig"),
    ("vite.config.js", "define"), ("nuxt.config.ts", "runtimeConfig"),
    ("src/environments/environment.prod.ts", ""), (".storybook/main.ts", "env"),
  ])
  func aFileHasItsSettings(_ path: String, setting: String) {
    let sinks = ConfigurationSink.all.filter { $0.isIn(path) }
    #expect(sinks.contains { ($0.path.first ?? "") == setting })
  }

  @Test(arguments: ["src/config.test.ts", "next.config", "lib/nextconfig.ts", "vite.ts"])
  func anotherFileHasNone(_ path: String) {
    #expect(!ConfigurationSink.all.contains { $0.isIn(path) })
  }

  @Test(arguments: ["src/a.test.ts", "__tests__/a.ts", "cypress/a.ts", "Tests/AppTests/A.swift"])
  func aTestIsOne(_ path: String) { #expect(isTestFile(path)) }

  @Test(arguments: ["src/a.ts", "scripts/a.ts", "stories/a.stories.tsx", "latest/a.ts"])
  func whatRunsIsNone(_ path: String) { #expect(!isTestFile(path)) }
}

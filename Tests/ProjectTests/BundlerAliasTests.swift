import Testing

@testable import Project

@Suite struct BundlerAliasTests {
  @Test(
    arguments: [
      (#"alias: { "@lib": path.resolve(__dirname, "./src/lib") }"#, ["@lib=./src/lib"]),
      (
        #"alias: { '@': fileURLToPath(new URL('./src', import.meta.url)), a: "b" }"#,
        ["@=./src", "a=b"]
      ),
      (#"alias: [{ find: "@ui", replacement: resolve("packages", "ui") }]"#, ["@ui=packages/ui"]),
      (
        #"alias: { $components: "src/components", "$x/*": "src/x/*", }"#,
        ["$components=src/components", "$x=src/x"]
      ),
      (#"alias: { fs: false }, alias: aliases, alias: ["#, []), ("", []), ("alias: {", []),
    ] as [(String, [String])])
  func readsTheLiterals(_ text: String, _ expected: [String]) {
    #expect(BundlerAliases.declared(in: text).map { "\($0.name)=\($0.path)" } == expected)
  }

  @Test(
    arguments: [
      ("alias: { fs: false, '@acme/ai$': false, b: \"./b\" }", ["fs", "@acme/ai"]),
      ("alias: { a: falsehood, b: path.join('false') }", []),
      ("fallback: { fs: false }", []),
    ] as [(String, [String])])
  func readsWhatIsTakenOut(_ text: String, _ expected: [String]) {
    #expect(BundlerAliases.absent(in: text) == expected)
  }
}

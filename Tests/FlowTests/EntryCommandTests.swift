import Testing

@testable import Flow

@Suite struct EntryCommandTests {
  private let esbuild = EntryCommand(
    "esbuild", where: ["--bundle"], unless: ["--platform node", "--format cjs"])
  private let bun = EntryCommand("bun", "build", unless: ["--target node", "--compile"])

  private func files(_ command: EntryCommand, _ text: String) -> [String]? {
    command.files(of: text.split(separator: " ").map(String.init))
  }

  @Test(
    arguments: [
      ("esbuild src/app.ts --bundle --outfile=public/app.js", ["src/app.ts"]),
      ("npx esbuild --bundle a.ts b.tsx --outfile public/app.js", ["a.ts", "b.tsx"]),
      ("esbuild app/js/*.* --bundle --outdir=public", ["app/js/*.*"]),
      ("cross-env A=1 esbuild a.ts --bundle --platform=browser", ["a.ts"]),
      ("esbuild a.ts --outfile=b.js", nil), ("esbuild a.ts --bundle --platform=node", nil),
      ("esbuild a.ts --bundle --platform node", nil), ("esbuild a.ts --bundle --format=cjs", nil),
      ("node build.mjs", nil), ("", nil),
    ] as [(String, [String]?)])
  func readsAToolOfOneWord(_ text: String, _ expected: [String]?) {
    #expect(files(esbuild, text) == expected)
  }

  @Test(
    arguments: [
      ("bun build ./a.ts --outdir ./public", ["./a.ts"]), ("bun run build", nil),
      ("bun build a.ts --target=node", nil), ("bun build a.ts --compile --outfile cli", nil),
    ] as [(String, [String]?)])
  func readsAToolWithASubcommand(_ text: String, _ expected: [String]?) {
    #expect(files(bun, text) == expected)
  }
}

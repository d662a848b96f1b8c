import Findings
import Foundation
import TestSupport
import Testing

/// A file that cannot be checked is named, and the rest is checked.
@Suite struct NotAnalysedTests {
  private func folder(with name: String, _ data: Data) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(["server.ts": TemporaryFolder.server])
    try folder.write(name, data)
    return folder
  }

  @Test func namesWhatIsNotText() async throws {
    let junk = Data([0, 1, 2, 0]) + Data("behest".utf8) + Data(repeating: 0, count: 64)
    let outcome = try await folder(with: "blob.ts", junk).lint()
    #expect(outcome.lines == ["server.ts:4 role-in-mint"])
    #expect(outcome.notAnalysed == [NotAnalysed("blob.ts", .notText)])
  }

  @Test func namesWhatIsTooLarge() async throws {
    let line = Data("const a = \"behest\"; // a line of a bundle that nobody reads\n".utf8)
    var large = Data()
    while large.count <= 12 << 20 { large += line }
    let outcome = try await folder(with: "large.js", large).lint()
    #expect(outcome.lines == ["server.ts:4 role-in-mint"])
    #expect(outcome.notAnalysed.map(\.path) == ["large.js"])
    guard case .tooLarge(let size, let limit)? = outcome.notAnalysed.first?.reason else {
      Issue.record("it is not said that the file is too large")
      return
    }
    #expect(size == large.count && limit < size)
  }

  /// tree-sitter is quadratic on some inputs, and deep nesting must end no process.
  @Test(arguments: [
    String(repeating: "[", count: 60_000), String(repeating: "a=>", count: 40_000),
    String(repeating: "'", count: 20_000), String(repeating: "if(a)", count: 30_000),
  ])
  func survivesWhatIsMadeToHurt(_ text: String) async throws {
    let hurt = Data(("import { Behest } from \"@behest/client-ts\";\n" + text).utf8)
    let outcome = try await folder(with: "deep.js", hurt).lint()
    #expect(outcome.lines.contains("server.ts:4 role-in-mint"))
    #expect(outcome.notAnalysed.allSatisfy { $0.path == "deep.js" })
  }

  @Test func readsWhatIsBrokenAsFarAsItGoes() async throws {
    let broken = TemporaryFolder.server + "\nexport function (((\n"
    let outcome = try await TemporaryFolder(["server.ts": broken]).lint()
    #expect(outcome.lines == ["server.ts:4 role-in-mint"])
  }
}

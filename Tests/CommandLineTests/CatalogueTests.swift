import Foundation
import Testing

@Suite struct CatalogueTests {
  @Test func tellsItsVersionAndHelp() throws {
    let version = try CommandRun(["--version"])
    #expect(version.status == 0 && version.error.isEmpty)
    #expect(version.output.split(separator: ".").count == 3)
    for arguments in [["--help"], ["-h"], ["help"]] {
      let help = try CommandRun(arguments)
      #expect(help.status == 0 && help.error.isEmpty)
      for word in ["--format", "--staged", "--fail-on", "why", "explain", "rules"] {
        #expect(help.output.contains(word))
      }
      #expect(help.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
  }

  @Test func explainsEveryRule() throws {
    let list = try CommandRun(["rules"])
    let ids = list.output.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    #expect(ids.count == 13)
    for id in ids {
      let run = try CommandRun(["explain", String(id)])
      #expect(run.status == 0 && run.error.isEmpty)
      #expect(run.output.contains("[\(id)]: "))
      #expect(run.output.contains("\nWhy\n"))
    }
  }

  @Test func writesTheCatalogueForPrograms() throws {
    let run = try CommandRun(["rules", "--format", "json"])
    let read = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let catalogue = try #require(read as? [String: Any])
    #expect(catalogue["version"] as? Int == 1)
    #expect((catalogue["rules"] as? [Any])?.count == 13)
  }

  /// rules.md is written by the command; UPDATE_GOLDEN=1 in the environment writes it anew.
  @Test func agreesWithRulesFile() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("rules.md")
    let run = try CommandRun(["rules", "--format", "markdown"])
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(run.output.utf8).write(to: file)
    }
    #expect(run.output == String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }
}

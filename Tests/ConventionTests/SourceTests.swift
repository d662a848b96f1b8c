import Findings
import Foundation
import Linter
import TestSupport
import Testing

/// What reviewers would otherwise have to look for.
@Suite struct SourceTests {
  /// Lists that come out empty would make the tests below pass in silence.
  @Test func thereIsSomethingToCheck() throws {
    #expect(SourceText.all.count > 100)
    let code = SourceText(
      path: "",
      text: "a /* try! */ \"as!\" // fatalError\n#\"\\\"# b \"\\\"\" c\n\"\"\"\n\"d\n\"\"\"")
    #expect(code.code == "a   \n b  c\n")
  }

  /// `user-id-shared`, `.userIDShared`, `UserIDShared.swift`, its samples' folder, its heading.
  @Test(arguments: RuleID.allCases)
  func spellARuleOneWay(_ rule: RuleID) throws {
    let name = "\(rule)"
    #expect(kebab(name) == rule.rawValue)
    let headings = try Checkout.text("rules.md").split(separator: "\n")
      .filter { $0.hasPrefix("## ") }
    #expect(headings.filter { $0.contains("-") } == RuleID.allCases.map { "## \($0.rawValue)" })
    guard rule != .badSuppression else { return }
    let file = SourceText.all.filter {
      $0.path.lowercased() == "sources/rules/\(name.lowercased()).swift"
    }
    #expect(file.count == 1)
    #expect(file.allSatisfy { $0.code.contains("package static let \(name) = Rule(") })
    let samples = try Checkout.files(below: Checkout.url("Tests/Samples/\(rule.rawValue)"))
    #expect(!samples.isEmpty)
  }

  /// `wildcardCORSOnMint` as `wildcard-cors-on-mint`.
  private func kebab(_ name: String) -> String {
    name.replacing(/[A-Z]+(?![a-z])|[A-Z]/) { "-\($0.output.lowercased())" }
  }

  @Test(arguments: RuleCatalogue.all.map(\.id))
  func tellARuleInOneStyle(_ rule: RuleID) throws {
    let info = try #require(RuleCatalogue.all.first { $0.id == rule })
    #expect(info.title.count <= 60)
    #expect(info.title.last != ".")
    for sentence in [info.summary, info.why, info.cure] {
      #expect(sentence.trimmingCharacters(in: .whitespacesAndNewlines).last == ".")
    }
    for text in [info.title, info.summary, info.why, info.cure] {
      #expect(text.count { $0 == "`" }.isMultiple(of: 2))
    }
    #expect(info.id == .badSuppression || info.nonNegotiable.map((1...7).contains) == true)
    #expect(info.id == .badSuppression || !info.weaknesses.isEmpty)
    if let severity = info.securitySeverity {
      #expect(Double(severity).map { 0 < $0 && $0 <= 10 } == true)
    }
  }

  @Test func keepFilesShort() {
    for source in SourceText.all {
      #expect(source.lineCount <= 400, "\(source) is too long")
    }
  }

  /// In Syntax, where the C library is, and where files and the terminal are asked through the
  /// system's own functions.
  @Test func writeUnsafeOnlyAroundC() {
    for source in SourceText.all
    where !["Syntax", "Project"].contains(source.module)
      && source.path != "Sources/BehestLint/Terminal.swift"
    {
      let lines = source.lines(holding: /(?:^|[^.\w])unsafe [^=]/)
      #expect(lines.isEmpty, "\(source) says unsafe")
    }
  }

  @Test(arguments: [
    #"\btry!"#, #"\bas!"#, #"\bfatalError\b"#, "@unchecked", #"nonisolated\(unsafe\)"#, "TODO",
    "FIXME", "@preconcurrency", #"unowned\(unsafe\)"#, #"\bprint\("#,
  ])
  func leaveOut(_ pattern: String) throws {
    let expression = try Regex<Substring>(pattern)
    for source in SourceText.all {
      let lines = source.lines(holding: expression)
      #expect(lines.isEmpty, "\(source) holds \(pattern)")
    }
  }

  @Test func keepNoGlobalState() {
    for source in SourceText.all {
      let stored = source.code.split(separator: "\n").filter {
        $0.contains(/^\s*((package|private|fileprivate|internal) )*(static|class) var [^{]*$/)
          || $0.contains(/^((package|private|fileprivate|internal) )*var [^{]*$/)
      }
      #expect(stored.isEmpty, "\(source) keeps state: \(stored)")
    }
  }

  @Test func showTreesToTheFrontEndsOnly() {
    for source in SourceText.all
    where !["Syntax", "JavaScript", "SwiftSource"].contains(source.module) {
      #expect(!source.imports.contains("Syntax"), "\(source) imports Syntax")
    }
  }

  /// Files are read in Project, and written and read by name in the command line.
  @Test func readTheDiskInOnePlace() {
    let readers =
      /\b(?:FileManager|FileHandle|FileDescriptor|contentsOfFile|fopen|openat|(?:Data|String)\(contentsOf)\b/
    for source in SourceText.all where !["Project", "BehestLint"].contains(source.module) {
      #expect(source.lines(holding: readers).isEmpty, "\(source) reads files")
      #expect(source.imports.isDisjoint(with: ["Glibc", "Darwin", "Musl", "SystemPackage"]))
    }
  }

  @Test func keepFoundationOut() throws {
    let allowed = ["Project", "Report", "Linter", "BehestLint"]
    for source in SourceText.all where !allowed.contains(source.module) {
      #expect(source.imports.isDisjoint(with: ["Foundation", "FoundationEssentials"]))
    }
  }

  @Test func keepTheToolsOfThePackageOffPublic() {
    for source in SourceText.all {
      #expect(source.lines(holding: /^\s*(?:public|open) [a-z]/).isEmpty, "\(source) is public")
    }
  }
}

import Findings
import Report
import Source
import Testing

@Suite struct TextReportTests {
  /// The report of the style guide, word for word.
  @Test func showsAFlowThroughTwoFiles() throws {
    try expectGolden(TextReport(shop, rules: exampleRules).text(), "flow.txt")
  }

  @Test func showsImportsAsAList() throws {
    try expectGolden(TextReport(chat, rules: exampleRules).text(), "imports.txt")
    var options = TextReport.Options()
    options.isVerbose = true
    let verbose = TextReport(chat, rules: exampleRules, options: options).text()
    try expectGolden(verbose, "imports-verbose.txt")
  }

  @Test func showsWhatMakesReportsGoWrong() throws {
    try expectGolden(TextReport(awkward, rules: exampleRules).text(), "awkward.txt")
  }

  @Test func usesTheWidthOfTheTerminal() throws {
    for width in [60, 120] {
      var options = TextReport.Options()
      options.width = width
      let report = TextReport(awkward, rules: exampleRules, options: options).text()
      try expectGolden(report, "awkward-\(width).txt")
    }
  }

  @Test func coloursByRole() throws {
    var options = TextReport.Options()
    options.usesColor = true
    let report = TextReport(shop, rules: exampleRules, options: options).text()
    try expectGolden(report.replacing("\u{1B}", with: "ESC"), "flow-colour.txt")
    let bare = report.replacing(try Regex("\u{1B}\\[[0-9;]*m"), with: "")
    #expect(bare == TextReport(shop, rules: exampleRules).text())
  }

  @Test func repeatsOnlyWhatDiffers() throws {
    let place = Repository(["a.js": "mint(a)\n"])
    let finding = Finding(
      .roleInMint, at: place.place("a.js", "a"), "`role` is passed", label: "here",
      help: "leave it out")
    let outcome = place.outcome(Array(repeating: finding, count: 5))
    let report = TextReport(outcome, rules: exampleRules).text()
    let lines = report.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("   = why: ") } == 1)
    #expect(lines.count { $0.hasPrefix("   = fix: ") } == 3)
    #expect(lines.count { $0.hasPrefix("   = more: ") } == 3)
    #expect(lines.count { $0.hasPrefix("error[role-in-mint]") } == 5)
  }

  @Test func neverActsOnTheTerminal() {
    let report = TextReport(awkward, rules: exampleRules).text()
    for scalar in report.unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
      #expect(!(0x202A...0x202E).contains(scalar.value))
    }
  }

  /// Nothing of ours is outside ASCII, nor beyond the width; a name of the repository may be both.
  @Test func fitsTheWidth() {
    for width in [60, 80, 120] {
      var options = TextReport.Options()
      options.width = width
      for outcome in [shop, chat, awkward] {
        let report = TextReport(outcome, rules: exampleRules, options: options).text()
        // The lines at the end are for programs too: each is one line, however long.
        for line in report.split(separator: "\n").dropLast() where !line.hasPrefix("note: ") {
          let isWide = line.contains { !$0.isASCII }
          #expect(line.count - (isWide ? 4 : 0) <= width, "\(line)")
        }
      }
    }
  }
}

@Suite struct SummaryTests {
  private let repository = Repository(["a.js": "mint(a)\n", "b.js": "mint(a)\n"])

  private func summary(_ outcome: Outcome, isQuiet: Bool = false) -> String {
    var options = TextReport.Options()
    options.isQuiet = isQuiet
    return TextReport(outcome, rules: exampleRules, options: options).text()
  }

  @Test func saysWhatWasChecked() {
    var outcome = repository.outcome([], checkedFiles: 214)
    #expect(summary(outcome) == "No findings in 214 files.\n")
    outcome.behestFiles = 0
    #expect(summary(outcome) == "No Behest integration found in 214 files.\n")
    outcome.checkedFiles = 1
    #expect(summary(outcome) == "No Behest integration found in 1 file.\n")
    #expect(summary(outcome, isQuiet: true).isEmpty)
    outcome.notAnalysed = [NotAnalysed("x.js", .notText)]
    #expect(
      summary(outcome, isQuiet: true).contains("note: x.js was not checked: it is not text\n"))
  }

  @Test func countsByLevel() {
    let place = { (path: String) in repository.place(path, "a") }
    let finding = { (rule: RuleID, path: String) in
      Finding(rule, at: place(path), "x", label: "y", help: "z")
    }
    let outcome = repository.outcome(
      [
        finding(.roleInMint, "a.js"), finding(.tierHardcoded, "a.js"), finding(.roleInMint, "b.js"),
      ],
      suppressed: [
        SuppressedFinding(finding(.roleInMint, "b.js"), reason: "why", comment: place("b.js"))
      ],
      notAnalysed: [NotAnalysed("x", .notText), NotAnalysed("y", .partlyParsed(lines: [1]))],
      checkedFiles: 9)
    let last = summary(outcome).split(separator: "\n").last
    let expected =
      "2 errors, 1 warning in 2 of 9 files, 1 suppressed, 1 not checked, 1 checked in part"
    #expect(last == Substring(expected))
  }
}

import Findings
import Foundation
import Report
import Source
import Testing

@Suite struct SARIFReportTests {
  private let options = SARIFReport.Options(version: "1.2.3", exitStatus: 1)

  private func text(_ outcome: Outcome) -> String {
    SARIFReport(outcome, rules: exampleRules, options: options).text()
  }

  private func read(_ outcome: Outcome) throws -> JSONObject {
    try JSONObject(parsing: text(outcome))
  }

  @Test(arguments: ["flow", "imports"])
  func writesTheAgreedBytes(_ name: String) throws {
    try expectGolden(text(name == "flow" ? shop : chat), "\(name).sarif")
  }

  @Test func writesTheSameBytesTwice() {
    #expect(text(awkward) == text(awkward))
  }

  @Test(arguments: ["flow", "imports", "awkward", "empty"])
  func hasTheStructureOfTheStandard(_ name: String) throws {
    let empty = Repository([:]).outcome([])
    let outcome = ["flow": shop, "imports": chat, "awkward": awkward][name] ?? empty
    let problems = SARIFStructure(try read(outcome)).problems
    #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
  }

  /// Of `\tconst a = "🔥漢"; mint(a, a);`, the first `a` in the call is the 24th UTF-16 code unit.
  @Test func countsColumnsInUTF16() throws {
    let regions = try read(awkward).results.map { try $0.primaryRegion() }
    #expect(
      regions[0].integers == ["startLine": 2, "startColumn": 24, "endLine": 2, "endColumn": 28])
    #expect(
      regions[1].integers == ["startLine": 2, "startColumn": 19, "endLine": 2, "endColumn": 23])
  }

  /// A byte order mark is no column: an editor would select beside the word.
  @Test func passesOverAByteOrderMark() throws {
    let repository = Repository(["a.ts": "\u{FEFF}mint(a);\r\n"])
    let finding = Finding(
      .roleInMint, at: repository.place("a.ts", "mint"), "x", label: "y", help: "z")
    let region = try read(repository.outcome([finding])).results[0].primaryRegion()
    #expect(region.integers == ["startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 5])
    #expect(region.object("snippet").string("text") == "mint")
  }

  @Test func keepsThePrimaryRegionOnOneLine() throws {
    for result in try read(awkward).results + read(shop).results {
      let region = try result.primaryRegion()
      #expect(region.integer("startLine") == region.integer("endLine"))
    }
  }

  @Test func writesTheFlow() throws {
    let result = try read(shop).results[1]
    let steps = result.flowSteps
    #expect(steps.map { $0.integer("nestingLevel") } == [2, 1, 1, 1])
    #expect(
      steps.map { $0.string("importance") } == [
        "essential", "important", "unimportant", "essential",
      ])
    let paths = steps.map { $0.object("location").physicalURI }
    #expect(paths == ["src/lib/session.ts"] + Array(repeating: "src/routes/token.ts", count: 3))
    let message = result.object("message").string("text")
    #expect(
      message == """
        user_id comes from the request body. From [req.body.userId](1): any caller can choose this \
        value. Take the id from a session that the server has verified.
        """)
  }

  @Test func cutsTheMiddleOfALongFlow() throws {
    let steps = try read(awkward).results[8].flowSteps
    #expect(steps.count == 40)
    let texts = steps.map { $0.object("location").object("message").string("text") }
    #expect(texts[20] == "13 more steps.")
    #expect(texts.first == "A parameter." && texts.last == "Minted.")
  }

  @Test func carriesSuppressionsAndFixes() throws {
    let results = try read(awkward).results
    #expect(results.dropLast().allSatisfy { $0.objects("suppressions").isEmpty })
    let suppression = try #require(results.last?.objects("suppressions").first)
    #expect(suppression.string("kind") == "inSource")
    #expect(suppression.string("status") == "accepted")
    #expect(
      suppression.string("justification") == "tiers are fixed here: behest_sk_live_[REDACTED]")
    #expect(suppression.object("location").physicalURI == FileURI.relative("a b#c%d/é\u{1F525}.ts"))
    let fix = try #require(results[0].objects("fixes").first)
    #expect(fix.object("description").string("text") == "Take a out")
    let change = try #require(fix.objects("artifactChanges").first?.objects("replacements").first)
    #expect(
      change.object("deletedRegion").integers
        == ["startLine": 2, "startColumn": 24, "endLine": 2, "endColumn": 28])
    #expect(change.object("insertedContent").string("text") == "a")
  }

  @Test func namesFilesThatWereNotAnalysed() throws {
    let run = try read(awkward).run
    let invocation = try #require(run.objects("invocations").first)
    #expect(invocation.integer("exitCode") == 1)
    let notes = invocation.objects("toolExecutionNotifications")
    let kinds = run.object("tool").object("driver").objects("notifications").map { $0.string("id") }
    for note in notes {
      let descriptor = note.object("descriptor")
      #expect(kinds[try #require(descriptor.integer("index"))] == descriptor.string("id"))
    }
    #expect(
      notes.map { $0.object("message").string("text") }.prefix(2) == [
        "Not checked: 2.1 MB is over the limit of 1 MB.", "Not checked: Permission denied.",
      ])
    #expect(notes[0].objects("locations").first?.physicalURI == "dist/a%3Ab.js")
  }

  @Test func hidesSecretsAndControlCharacters() throws {
    let report = text(awkward)
    #expect(!report.contains("3f9a1c7e5b2d8046"))
    #expect(!report.contains("PRIVATE KEY-----"))
    for scalar in report.unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
      #expect(!(0x202A...0x202E).contains(scalar.value))
    }
  }
}

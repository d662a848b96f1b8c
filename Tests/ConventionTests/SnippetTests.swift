import Findings
import Source
import Testing

/// The code that rules show is linted, as it stands and in clothes that change nothing.
@Suite struct SnippetTests {
  @Test(arguments: Example.wrong)
  func wrongGivesItsRuleAlone(_ example: Example) async throws {
    let outcome = try await example.lint()
    #expect(Set(outcome.findings.map(\.rule)) == [example.rule])
  }

  @Test(arguments: Example.right)
  func rightGivesNothing(_ example: Example) async throws {
    let outcome = try await example.lint()
    #expect(outcome.shapes.isEmpty)
  }

  @Test func everyRuleShowsBothSides() {
    for rule in RuleID.allCases where rule != .badSuppression {
      #expect(Example.wrong.contains { $0.rule == rule })
      #expect(Example.right.contains { $0.rule == rule })
    }
  }

  @Test(arguments: Example.wrong)
  func wrongStaysBehindAMultiByteComment(_ example: Example) async throws {
    let comment = "\(example.commentMark) Größe 日本語 👩‍👩‍👧‍👦 \u{202E}\n"
    let plain = try await example.lint().shapes
    let behind = try await example.lint(comment + example.snippet.code).shapes
    #expect(behind == plain.map { $0.moved(byLines: 1) })
  }

  @Test(arguments: Example.wrong)
  func wrongStaysBehindAByteOrderMark(_ example: Example) async throws {
    let plain = try await example.lint().shapes
    let marked = try await example.lint("\u{FEFF}" + example.snippet.code).shapes
    #expect(marked == plain)
  }

  @Test(arguments: Example.wrong)
  func wrongStaysWithOtherLineEnds(_ example: Example) async throws {
    let plain = try await example.lint().shapes
    let lines = example.snippet.code.split(separator: "\n", omittingEmptySubsequences: false)
    let other = try await example.lint(lines.joined(separator: "\r\n") + "\r\n").shapes
    #expect(other == plain)
  }

  @Test(arguments: Example.wrong)
  func wrongInACommentIsNothing(_ example: Example) async throws {
    let lines = example.snippet.code.split(separator: "\n", omittingEmptySubsequences: false)
    let comment = lines.map { "\(example.commentMark) \($0)" }.joined(separator: "\n") + "\n"
    let found = try await example.lint(comment).findings.map(\.rule)
    #expect(Set(found) == (example.isOfSecret ? [example.rule] : []))
  }

  @Test(arguments: Example.wrong)
  func wrongInAStringIsNothing(_ example: Example) async throws {
    let code = example.snippet.code
    let text: String
    let path: String
    if example.isSwift {
      text = "let example = ###\"\"\"\n\(code)\n\"\"\"###\n"
      path = example.snippet.path
    } else {
      let escaped = code.replacing("\\", with: "\\\\").replacing("`", with: "\\`")
        .replacing("${", with: "\\${")
      text = "export const example = `\n\(escaped)\n`;\n"
      path = example.isScript ? example.snippet.path : "example.ts"
    }
    let found = try await example.lint(text, at: path).findings.map(\.rule)
    #expect(Set(found) == (example.isOfSecret ? [example.rule] : []))
  }

  @Test(arguments: Example.wrong)
  func wrongBehindASuppressionIsSetAside(_ example: Example) async throws {
    let plain = try await example.lint()
    var lines = example.snippet.code.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let comment = "\(example.commentMark) behest-lint-ignore \(example.rule.rawValue) -- agreed"
    for line in Set(plain.shapes.map(\.line)).sorted(by: >) {
      lines.insert(comment, at: line - 1)
    }
    let outcome = try await example.lint(lines.joined(separator: "\n") + "\n")
    #expect(outcome.shapes.isEmpty)
    #expect(outcome.suppressed.map(\.finding.rule) == plain.findings.map(\.rule))
    #expect(outcome.suppressed.allSatisfy { $0.reason == "agreed" })
  }

  @Test(arguments: Example.wrong)
  func wrongInASuppressedFileIsSetAside(_ example: Example) async throws {
    let comment =
      "\(example.commentMark) behest-lint-ignore-file \(example.rule.rawValue) -- agreed\n"
    let outcome = try await example.lint(comment + example.snippet.code)
    #expect(outcome.shapes.isEmpty)
    #expect(!outcome.suppressed.isEmpty)
  }
}

import Findings
import Linter
import Source
import TestSupport
import Testing

/// An example of a rule's information, as a repository of its own.
struct Example: Sendable, CustomTestStringConvertible {
  let rule: RuleID
  let index: Int
  let snippet: Snippet

  var testDescription: String { "\(rule.rawValue) \(index + 1), \(snippet.path)" }

  static let wrong = RuleCatalogue.all.flatMap { info in
    info.wrong.enumerated().map { Example(rule: info.id, index: $0, snippet: $1) }
  }
  static let right = RuleCatalogue.all.flatMap { info in
    info.right.enumerated().map { Example(rule: info.id, index: $0, snippet: $1) }
  }

  var isSwift: Bool { snippet.path.hasSuffix(".swift") }
  var isScript: Bool { Language(path: snippet.path).isScript }

  /// What begins a comment in the snippet's language.
  var commentMark: String { isSwift || isScript ? "//" : "#" }

  /// Whether the rule looks for a secret, wherever it stands: in comments and strings too.
  var isOfSecret: Bool { rule == .keyHardcoded }

  /// Lints other code in the place of the snippet's, among the packages that examples are written
  /// for.
  func lint(_ code: String, at path: String? = nil) async throws -> Outcome {
    let folder = try TemporaryFolder([
      "package.json": """
      {
        "name": "example",
        "dependencies": {
          "@behest/client-ts": "2.0.0",
          "@behest/react": "2.0.0",
          "express": "5.2.1",
          "next": "16.0.0",
          "react": "19.2.0"
        }
      }

      """,
      path ?? snippet.path: code,
    ])
    // The folder lives as long as its value does.
    defer { withExtendedLifetime(folder) {} }
    return try await Linter.run(LintOptions(paths: [folder.path]))
  }

  func lint() async throws -> Outcome { try await lint(snippet.code) }
}

/// A finding by what must not change when the code around it does.
struct Shape: Hashable {
  let rule: RuleID
  let line: Int
  let column: Int
  let text: String
}

extension Outcome {
  var shapes: [Shape] {
    findings.compactMap { finding in
      guard let file = files[finding.place.file] else { return nil }
      let position = LineTable(file.bytes)
        .position(at: finding.place.bytes.lowerBound, in: file.bytes)
      let text = file.text(finding.place.bytes).split(whereSeparator: \.isNewline)
        .joined(separator: "\n")
      return Shape(rule: finding.rule, line: position.line, column: position.column, text: text)
    }
  }
}

extension Shape {
  func moved(byLines count: Int) -> Shape {
    Shape(rule: rule, line: line + count, column: column, text: text)
  }
}

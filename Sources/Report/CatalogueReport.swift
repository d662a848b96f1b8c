package import Findings

/// The list of all rules: `behest-lint rules`, in each of its formats.
package struct CatalogueReport {
  private let rules: [RuleInfo]

  package init(_ rules: [RuleInfo]) { self.rules = rules }

  /// One line a rule: its id, its level and what it finds.
  package func text(options: TextReport.Options) -> String {
    let column = (rules.map(\.id.rawValue.count).max() ?? 0) + 2
    return rules.map { rule in
      let id = rule.id.rawValue
      let level = rule.level.rawValue
      return TextStyle.title.paint(id, options.usesColor)
        + String(repeating: " ", count: column - id.count)
        + TextStyle.level(rule.level).paint(level, options.usesColor)
        + String(repeating: " ", count: 9 - level.count) + Prose(rule.title).bare + "\n"
    }.joined()
  }

  /// rules.md, as it lies at the root of the repository.
  package func markdown() -> String {
    var text = """
      # Rules

      Written by `behest-lint rules --format markdown`; change the rules, not this file. \
      `behest-lint explain <rule>` shows a section in the terminal.

      | rule | level | what it finds |
      | --- | --- | --- |

      """
    for rule in rules {
      let id = rule.id.rawValue
      // A bar would end the cell, in code too.
      let title = Prose(rule.title).markdown.split(separator: "|", omittingEmptySubsequences: false)
      text += "| [\(id)](#\(id)) | \(rule.level.rawValue) | \(title.joined(separator: "\\|")) |\n"
    }
    return text + JudgementText.markdown
      + rules.map { "\n" + Explanation($0).section }.joined()
  }

  /// For programs. `version` changes when a key goes or changes its meaning, not when one is added.
  package func json() -> String {
    JSON.object([("version", .integer(1)), ("rules", .array(rules.map { json($0) }))]).text()
  }

  private func json(_ rule: RuleInfo) -> JSON {
    .compact([
      ("id", .string(rule.id.rawValue)),
      ("level", .string(rule.level.rawValue)),
      ("nonNegotiable", rule.nonNegotiable.map { .integer($0) }),
      ("title", .string(Prose(rule.title).bare)),
      ("summary", .string(Prose(rule.summary).sentence.bare)),
      ("why", .string(Prose(rule.why).sentence.bare)),
      ("cure", .string(Prose(rule.cure).sentence.bare)),
      ("wrong", snippets(rule.wrong)),
      ("right", snippets(rule.right)),
      ("precision", .string(rule.precision.rawValue)),
      ("securitySeverity", rule.securitySeverity.map { .string($0) }),
      (
        "weaknesses",
        .array(
          rule.weaknesses.map {
            .object([("cwe", .integer($0.number)), ("name", .string($0.name))])
          })
      ),
      ("link", .string(ReportLink.rule(rule.id))),
    ])
  }

  private func snippets(_ snippets: [Snippet]) -> JSON {
    .array(
      snippets.map { snippet in
        let code = Explanation.code(snippet).joined(separator: "\n") + "\n"
        return .object([("path", .string(snippet.path)), ("code", .string(code))])
      })
  }
}

package import Findings

/// All that is to be said of one rule, for `explain`, rules.md and SARIF's help.
package struct Explanation {
  private let rule: RuleInfo

  package init(_ rule: RuleInfo) { self.rule = rule }

  /// For a terminal: `explain <rule>`.
  package func text(options: TextReport.Options) -> String {
    let paint = { (text: String, style: TextStyle) in style.paint(text, options.usesColor) }
    let wrap = { (text: String, indent: String) in
      TerminalText.wrapped(Prose(text).sentence.bare, width: options.width - 2 - indent.count)
        .map { indent + $0 + "\n" }.joined()
    }
    var text = paint("\(rule.level.rawValue)[\(rule.id.rawValue)]", .level(rule.level))
    text += paint(": " + Prose(rule.title).bare, .title) + "\n\n"
    text += wrap(rule.summary, "") + "\n"
    text += paint("Why", .keyword) + "\n" + wrap(rule.why, "  ") + "\n"
    text += paint("What to do", .keyword) + "\n" + wrap(rule.cure, "  ") + "\n"
    for (heading, snippets) in [("Wrong", rule.wrong), ("Right", rule.right)] {
      for snippet in snippets {
        text += paint(heading, .keyword) + "  " + snippet.path + "\n"
        text += Explanation.code(snippet).map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined() + "\n"
      }
    }
    if let suppression {
      text += paint("To set one finding aside", .keyword) + "\n" + wrap(Explanation.scope, "  ")
      text += "    \(suppression)\n\n"
    }
    return text + facts.map { $0 + "\n" }.joined()
  }

  /// The comment that sets a finding aside; nil for the rule about such comments.
  private var suppression: String? {
    rule.id == .badSuppression ? nil : "// behest-lint-ignore \(rule.id.rawValue) -- <reason>"
  }

  private static let scope =
    "On its line or the line before (`#` in place of `//` in dotenv and YAML files)."

  /// For SARIF's help, where Markdown is not shown.
  var plain: String {
    var parts = [rule.summary, rule.why, rule.cure].map { Prose($0).sentence.bare }
    for (heading, snippets) in [("Wrong", rule.wrong), ("Right", rule.right)] {
      for snippet in snippets {
        let code = Explanation.code(snippet).joined(separator: "\n")
        parts.append("\(heading) (\(snippet.path)):\n\(code)")
      }
    }
    if let suppression { parts.append("To set one finding aside: \(suppression)") }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// For SARIF's help.
  var markdown: String {
    let aside = suppression.map { "\nTo set one finding aside: `\($0)`\n" } ?? ""
    return "# \(Prose(rule.title).markdown)\n\n" + body(under: "##") + aside
  }

  /// A section of rules.md, headed by the rule's id.
  var section: String {
    "## \(rule.id.rawValue)\n\n**\(Prose(rule.title).sentence.markdown)** "
      + facts.dropLast().joined(separator: "; ") + ".\n\n" + body(under: "###")
  }

  private func body(under heading: String) -> String {
    var text = [rule.summary, rule.why, rule.cure]
      .map { Prose($0).sentence.markdown + "\n\n" }.joined()
    for (name, snippets) in [("Wrong", rule.wrong), ("Right", rule.right)] where !snippets.isEmpty {
      text += "\(heading) \(name)\n\n"
      for snippet in snippets {
        text += "`\(snippet.path)`\n\n```\(Explanation.fence(snippet.path))\n"
        text += Explanation.code(snippet).map { $0 + "\n" }.joined() + "```\n\n"
      }
    }
    return String(text.dropLast())
  }

  /// Level and non-negotiable; weaknesses; the address.
  private var facts: [String] {
    var first = "Level \(rule.level.rawValue)"
    if let number = rule.nonNegotiable { first += ", guards non-negotiable \(number)" }
    let weaknesses = rule.weaknesses.map { "CWE-\($0.number) \($0.name)" }
    return [first] + (weaknesses.isEmpty ? [] : [weaknesses.joined(separator: ", ")])
      + [ReportLink.rule(rule.id)]
  }

  /// The lines of an example, whose made-up keys are hidden like any other: nobody can tell whether
  /// a key is made up.
  static func code(_ snippet: Snippet) -> [Substring] {
    let code = Secret.redacted(snippet.code)
    let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.last?.isEmpty == true ? lines.dropLast() : lines
  }

  private static func fence(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    if name.hasPrefix(".env") { return "sh" }
    let suffix = name.split(separator: ".").last.map(String.init) ?? ""
    return ["ts", "tsx", "js", "jsx", "swift", "json", "html"].contains(suffix) ? suffix : ""
  }
}

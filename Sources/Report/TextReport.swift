package import Findings
import Source

/// The report for people: a block for each finding, and a last line with the counts.
///
/// ASCII but for the quoted source, and never wider than asked where the source allows it, so that it
/// reads the same in a terminal, a log, a diff and on a Braille line.
package struct TextReport {
  let outcome: Outcome
  let options: Options
  let rules: [RuleID: RuleInfo]
  let files: [FileID: ReportedFile]

  package struct Options: Sendable {
    /// Columns, 60 to 120; 80 where nothing is known of the terminal.
    package var width = 80
    package var usesColor = false
    /// Two lines of context around each marked line, and paths in full.
    package var isVerbose = false
    /// No last line when there is nothing to tell.
    package var isQuiet = false

    package init() {}
  }

  package init(_ outcome: Outcome, rules: [RuleInfo], options: Options = Options()) {
    self.outcome = outcome
    self.options = options
    self.rules = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
    files = ReportedFile.all(of: outcome)
  }

  /// The whole report; empty when it is quiet and there is nothing to tell.
  package func text() -> String {
    var blocks: [String] = []
    var seen: [RuleID: Int] = [:]
    for finding in outcome.findings {
      seen[finding.rule, default: 0] += 1
      blocks.append(
        TextBlock(finding, occurrence: seen[finding.rule] ?? 1, in: self).text())
    }
    if !outcome.notAnalysed.isEmpty {
      blocks.append(outcome.notAnalysed.map { notAnalysedLine($0) }.joined())
    }
    if !options.isQuiet || !blocks.isEmpty {
      blocks.append(Summary(outcome, rules: rules).text(usesColor: options.usesColor) + "\n")
    }
    return blocks.joined(separator: "\n")
  }

  private func notAnalysedLine(_ file: NotAnalysed) -> String {
    paint("note", .level(.note)) + ": " + file.sentence + "\n"
  }

  func level(of rule: RuleID) -> Level { rules[rule]?.level ?? .warning }

  func paint(_ text: String, _ style: TextStyle) -> String {
    style.paint(text, options.usesColor)
  }

  /// A message as it is shown: without the marks around code, on one line, and safe.
  package static func plain(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return TerminalText.escaped(Secret.redacted(words.filter { $0 != "`" }))
  }
}

extension NotAnalysed {
  /// "public/vendor.js was not checked: 2.1 MB is over the limit of 1 MB", safe to show.
  package var sentence: String {
    let isPart = if case .partlyParsed = reason { true } else { false }
    return TextReport.plain(path) + (isPart ? " was checked in part: " : " was not checked: ")
      + explanation
  }

  /// The reason alone, as a clause without a full stop.
  package var explanation: String {
    switch reason {
    case .tooLarge(let size, let limit):
      "\(NotAnalysed.megabytes(size)) is over the limit of \(NotAnalysed.megabytes(limit))"
    case .unreadable(let why): TextReport.plain(why)
    case .notText: "it is not text"
    case .tooCostly: "parsing it takes too much work"
    case .partlyParsed(let lines): NotAnalysed.unparsed(lines)
    }
  }

  /// "line 4 could not be parsed", "lines 4, 7 and 9 could not be parsed".
  private static func unparsed(_ lines: [Int]) -> String {
    let shown = lines.prefix(5).map(String.init)
    if shown.isEmpty { return "some of it could not be parsed" }
    let rest = lines.count - shown.count
    let all = rest > 0 ? shown + ["\(rest) more"] : shown
    let list =
      all.count == 1
      ? all[0] : all.dropLast().joined(separator: ", ") + " and " + (all.last ?? "")
    return "\(lines.count == 1 ? "line" : "lines") \(list) could not be parsed"
  }

  /// With one decimal where there is one: "2.1 MB", "1 MB", "12 KB".
  private static func megabytes(_ bytes: Int) -> String {
    if bytes < 1_000_000 { return "\((bytes + 999) / 1000) KB" }
    let tenths = (bytes + 50_000) / 100_000
    return tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10).\(tenths % 10) MB"
  }
}

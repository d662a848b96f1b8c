import Findings
import Source

/// The last line of a run: what was found in how much, and what was not looked at.
struct Summary {
  private let errors: Int
  private let warnings: Int
  private let notes: Int
  private let filesWithFindings: Int
  private let outcome: Outcome

  init(_ outcome: Outcome, rules: [RuleID: RuleInfo]) {
    let levels = outcome.findings.map { rules[$0.rule]?.level ?? .warning }
    errors = levels.count { $0 == .error }
    warnings = levels.count { $0 == .warning }
    notes = levels.count { $0 == .note }
    filesWithFindings = Set(outcome.findings.map(\.place.file)).count
    self.outcome = outcome
  }

  /// "2 errors, 1 warning in 2 of 214 files, 1 suppressed, 1 not checked". What is zero is left out.
  func text(usesColor: Bool) -> String {
    let bold = { (text: String) in TextStyle.count.paint(text, usesColor) }
    let checked = Summary.count(outcome.checkedFiles, "file")
    var rest: [String] = []
    if !outcome.suppressed.isEmpty { rest.append(bold("\(outcome.suppressed.count) suppressed")) }
    if notChecked > 0 { rest.append(bold("\(notChecked) not checked")) }
    if partlyChecked > 0 { rest.append(bold("\(partlyChecked) checked in part")) }
    let tail = rest.map { ", " + $0 }.joined()
    if outcome.findings.isEmpty {
      let nothing = outcome.behestFiles == 0 ? "No Behest integration found" : "No findings"
      return "\(nothing) in \(checked)\(tail)."
    }
    let counts = [(errors, "error"), (warnings, "warning"), (notes, "note")]
      .filter { $0.0 > 0 }
      .map { bold(Summary.count($0.0, $0.1)) }
      .joined(separator: ", ")
    return "\(counts) in \(filesWithFindings) of \(checked)\(tail)"
  }

  private var notChecked: Int { outcome.notAnalysed.count - partlyChecked }

  private var partlyChecked: Int {
    outcome.notAnalysed.count { if case .partlyParsed = $0.reason { true } else { false } }
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

import Findings

/// The addresses that reports name. They are part of what readers keep, so they stay stable.
enum ReportLink {
  static let home = "https://github.com/behest/behest-lint"
  static let sarifSchema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  /// The rule's section of rules.md.
  static func rule(_ rule: RuleID) -> String { "\(home)/blob/main/rules.md#\(rule.rawValue)" }

  static func weakness(_ number: Int) -> String {
    "https://cwe.mitre.org/data/definitions/\(number).html"
  }
}

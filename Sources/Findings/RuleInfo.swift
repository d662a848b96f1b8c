/// All that is said of a rule: `explain`, `rules`, rules.md and SARIF's rules array come from it.
package struct RuleInfo: Sendable {
  package let id: RuleID
  package let level: Level
  /// The number of the non-negotiable that it guards, 1 to 7; nil for `bad-suppression`.
  package let nonNegotiable: Int?
  /// What is wrong, in up to 60 characters, without a full stop.
  package let title: String
  /// What the rule checks, in a sentence or two.
  package let summary: String
  /// Why it matters: the harm, in a user's words.
  package let why: String
  /// What to write instead.
  package let cure: String
  /// Code that gives exactly this rule, and the same code put right; tests lint both.
  package let wrong: [Snippet]
  package let right: [Snippet]
  package let precision: Precision
  /// GitHub's score, above 0 and up to 10; nil for a rule that is no security rule.
  package let securitySeverity: String?
  /// The numbers of the weaknesses in the CWE list, the main one first.
  package let weaknesses: [Weakness]

  package init(
    _ id: RuleID, level: Level, nonNegotiable: Int?, title: String, summary: String, why: String,
    cure: String, wrong: [Snippet], right: [Snippet], precision: Precision,
    securitySeverity: String?, weaknesses: [Weakness]
  ) {
    self.id = id
    self.level = level
    self.nonNegotiable = nonNegotiable
    self.title = title
    self.summary = summary
    self.why = why
    self.cure = cure
    self.wrong = wrong
    self.right = right
    self.precision = precision
    self.securitySeverity = securitySeverity
    self.weaknesses = weaknesses
  }

  /// How often a finding is true, in GitHub's words.
  package enum Precision: String, Sendable {
    case veryHigh = "very-high"
    case high
    case medium
  }
}

/// An entry of the Common Weakness Enumeration, with the name that its list gives it.
package struct Weakness: Hashable, Sendable {
  package let number: Int
  package let name: String

  package init(_ number: Int, _ name: String) {
    self.number = number
    self.name = name
  }
}

/// A piece of example code: a file of a small repository.
package struct Snippet: Sendable {
  /// The path that the code would have in a repository; its suffix says the language.
  package let path: String
  package let code: String

  package init(_ path: String, _ code: String) {
    self.path = path
    self.code = code
  }
}

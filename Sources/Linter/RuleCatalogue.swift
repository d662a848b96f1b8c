package import Findings
import Rules

/// What is said of the rules, for those who only print it.
package enum RuleCatalogue {
  /// In the order of the contract's table.
  package static let all: [RuleInfo] = RuleInfo.all
}

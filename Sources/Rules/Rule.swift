package import Findings

/// One rule: what it says, and the function that finds it.
///
/// A value, not a type to inherit from. It keeps no state: all it knows arrives in `Analysis`, and
/// all it has to say it returns. It cannot fail.
package struct Rule: Sendable {
  package let info: RuleInfo
  package let check: @Sendable (Analysis) -> [Finding]

  package init(info: RuleInfo, check: @escaping @Sendable (Analysis) -> [Finding]) {
    self.info = info
    self.check = check
  }
}

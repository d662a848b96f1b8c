package import Findings

/// What to check, and for what.
package struct LintOptions: Sendable {
  /// Files and folders whose findings are reported; the folder in which the command runs when empty.
  /// What is read is the whole project around them.
  package var paths: [String]
  package var source: Contents
  /// The rules to run; all when empty.
  package var only: Set<RuleID>
  /// Rules not to run.
  package var skip: Set<RuleID>
  /// Whether to list the values of mints that were let pass without proof.
  package var listsTrust = false

  package init(
    paths: [String] = [], source: Contents = .workingTree, only: Set<RuleID> = [],
    skip: Set<RuleID> = []
  ) {
    self.paths = paths
    self.source = source
    self.only = only
    self.skip = skip
  }

  /// Which contents of the files count.
  package enum Contents: Hashable, Sendable {
    /// Those on disk.
    case workingTree
    /// Those in git's index: what is about to be committed.
    case staged
  }

  /// Whether a rule is to run.
  package func runs(_ rule: RuleID) -> Bool {
    (only.isEmpty || only.contains(rule)) && !skip.contains(rule)
  }
}

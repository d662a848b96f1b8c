/// Why a run could not begin: a path that cannot be read, no git where its index is asked for.
///
/// A file that turns out unreadable on the way is no error; it is in the outcome.
package struct LintError: Error, Hashable, Sendable {
  /// What is wrong, as a clause without a full stop: "no such file or folder: 'src'".
  package let message: String
  /// What would be right, likewise.
  package let hint: String

  package init(_ message: String, hint: String) {
    self.message = message
    self.hint = hint
  }
}

/// A file that belongs to the project and could not be looked at.
package struct SkippedFile: Hashable, Comparable, Sendable {
  /// Relative to the root, with `/`.
  package let path: String
  package let reason: Reason

  package init(_ path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  package enum Reason: Hashable, Sendable {
    /// The size and the limit, in bytes.
    case tooLarge(Int, limit: Int)
    /// The system's words.
    case unreadable(String)
    /// A NUL byte, or bytes that are not UTF-8.
    case notText
  }

  package static func < (left: SkippedFile, right: SkippedFile) -> Bool {
    ProjectPath.precedes(left.path, right.path)
  }
}

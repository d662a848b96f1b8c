/// What is wrong with the command as it was given: the run cannot begin.
///
/// A file that is met on the way and cannot be read is no error but a `SkippedFile`.
package enum ProjectError: Error, Hashable, Sendable {
  /// A named path does not exist.
  case noSuchPath(String)
  /// A named path exists but cannot be read; the system's words.
  case unreadablePath(String, String)
  /// `--staged` outside a git repository; the folder.
  case notARepository(String)
  /// git is missing or failed; its words.
  case git(String)

  /// A sentence for the user: what is wrong, and what would be right.
  package var message: String {
    switch self {
    case .noSuchPath(let path):
      "\(path): no such file or folder"
    case .unreadablePath(let path, let reason):
      "\(path): cannot be read (\(reason))"
    case .notARepository(let folder):
      "--staged needs a git repository, and \(folder) is not in one"
    case .git(let words):
      "git could not list the files: \(words)"
    }
  }
}

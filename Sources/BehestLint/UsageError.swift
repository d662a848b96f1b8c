import Linter

/// The command line, or something that it names, is wrong. Told in one sentence and a hint, without
/// a trace; the exit status is 2.
struct UsageError: Error {
  /// A clause without a full stop.
  let message: String
  /// Each on a line of its own below the message.
  let hints: [String]

  init(_ message: String, hints: [String]) {
    self.message = message
    self.hints = hints
  }

  init(_ error: LintError) {
    self.init(error.message, hints: error.hint.isEmpty ? [] : [error.hint])
  }

  /// A name that is not among those there are, with the nearest one.
  init(unknown kind: String, _ name: String, among names: [String], list: String) {
    var hints = [list]
    if let nearest = nearestName(to: name, among: names) {
      hints.insert("did you mean '\(nearest)'?", at: 0)
    }
    self.init("unknown \(kind) '\(name)'", hints: hints)
  }
}

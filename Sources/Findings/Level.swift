/// How bad a finding is. `--fail-on` compares levels.
package enum Level: String, CaseIterable, Comparable, Sendable {
  case note
  case warning
  case error

  package static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

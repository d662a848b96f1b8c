/// What a test is for a stranger: a request from an origin that nobody listed, in production.
enum Truth {
  case yes
  case no
  /// The test asks about something else.
  case independent
  case unknown

  static prefix func ! (value: Truth) -> Truth {
    switch value {
    case .yes: .no
    case .no: .yes
    case .independent, .unknown: value
    }
  }

  static func && (left: Truth, right: Truth) -> Truth {
    switch (left, right) {
    case (.no, _), (_, .no): .no
    case (.unknown, _), (_, .unknown): .unknown
    case (.independent, _), (_, .independent): .independent
    case (.yes, .yes): .yes
    }
  }

  static func || (left: Truth, right: Truth) -> Truth {
    switch (left, right) {
    case (.yes, _), (_, .yes): .yes
    case (.no, .no): .no
    case (.independent, .independent): .independent
    // `open || LIST.includes(origin)`: it hangs on a setting that is not known.
    default: .unknown
    }
  }

  init(_ value: Bool) { self = value ? .yes : .no }
}

import Findings

/// The parts that a text report colours, by what they are. Sixteen colours, so that the terminal's
/// theme decides how they look; no meaning is in a colour alone.
enum TextStyle {
  case level(Level)
  case title
  case gutter
  case otherStep
  case keyword
  case count
  case plain

  private var code: String? {
    switch self {
    case .level(.error): "1;31"
    case .level(.warning): "1;33"
    case .level(.note): "1;36"
    case .title, .keyword, .count: "1"
    case .gutter: "34"
    case .otherStep: "36"
    case .plain: nil
    }
  }

  func paint(_ text: String, _ usesColor: Bool) -> String {
    guard usesColor, !text.isEmpty, let code else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}

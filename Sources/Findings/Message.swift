/// A sentence for people, in which code is marked off from prose by back-ticks.
///
/// Interpolated text comes from the repository: its secrets are hidden, it is cut to one line of
/// reasonable length, and its back-ticks are replaced so that it cannot end the marking. Reports
/// escape the rest.
package struct Message: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// With back-ticks around code.
  package let text: String

  package init(stringLiteral value: String) { text = value }

  package init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    package mutating func appendLiteral(_ literal: String) { text += literal }

    /// Text from the repository, or a number.
    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      text += oneLine(value.description)
    }

    /// Another message, as it is.
    package mutating func appendInterpolation(_ message: Message) { text += message.text }
  }

  /// The longest quotation of code in a message, in characters.
  private static let quotationLimit = 60

  private static func oneLine(_ text: String) -> String {
    // Before the cut: half a secret could not be told from other text any more.
    let shown = Secret.redacted(text)
    let words = shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let safe = String(words.map { $0 == "`" ? "'" : $0 })
    return safe.count <= quotationLimit ? safe : safe.prefix(quotationLimit - 3) + "..."
  }
}

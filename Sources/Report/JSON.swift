/// A JSON value whose keys keep the order in which they were given, so that the same findings give
/// the same bytes.
enum JSON {
  case string(String)
  case integer(Int)
  case bool(Bool)
  case array([JSON])
  case object([(String, JSON)])

  /// An object without the entries that have no value.
  static func compact(_ entries: [(String, JSON?)]) -> JSON {
    .object(entries.compactMap { key, value in value.map { (key, $0) } })
  }

  static func strings(_ values: [String]) -> JSON { .array(values.map { .string($0) }) }

  /// Indented by two spaces, with LF, and with a line end after the last line.
  func text() -> String {
    var text: [UInt8] = []
    write(to: &text, indent: 0)
    text.append(0x0A)
    return String(decoding: text, as: UTF8.self)
  }

  /// Recursive, but only as deep as the reports nest.
  private func write(to text: inout [UInt8], indent: Int) {
    switch self {
    case .string(let value): JSON.write(value, to: &text)
    case .integer(let value): text += "\(value)".utf8
    case .bool(let value): text += (value ? "true" : "false").utf8
    case .array(let values):
      JSON.write(values, "[", "]", to: &text, indent: indent) { value, text in
        value.write(to: &text, indent: indent + 1)
      }
    case .object(let entries):
      JSON.write(entries, "{", "}", to: &text, indent: indent) { entry, text in
        JSON.write(entry.0, to: &text)
        text += ": ".utf8
        entry.1.write(to: &text, indent: indent + 1)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], _ open: String, _ close: String, to text: inout [UInt8], indent: Int,
    element write: (Element, inout [UInt8]) -> Void
  ) {
    text += open.utf8
    for (index, element) in elements.enumerated() {
      text += (index == 0 ? "\n" : ",\n").utf8
      text += repeatElement(0x20, count: 2 * (indent + 1))
      write(element, &text)
    }
    if !elements.isEmpty {
      text.append(0x0A)
      text += repeatElement(0x20, count: 2 * indent)
    }
    text += close.utf8
  }

  /// A quoted string. What a terminal would act on is escaped, though JSON would allow it.
  private static func write(_ value: String, to text: inout [UInt8]) {
    text.append(UInt8(ascii: "\""))
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\"".utf8
      case "\\": text += "\\\\".utf8
      case "\n": text += "\\n".utf8
      case "\r": text += "\\r".utf8
      case "\t": text += "\\t".utf8
      case _ where TerminalText.isUnsafe(scalar):
        // All of them are in the basic plane: one code unit.
        let digits = String(scalar.value, radix: 16)
        text += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
      default: text += UTF8.encode(scalar).map { Array($0) } ?? []
      }
    }
    text.append(UInt8(ascii: "\""))
  }
}

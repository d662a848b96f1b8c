import Source

/// The entries of a TOML file, each with the table that it is in.
package struct TOMLFile: Sendable {
  package struct Entry: Sendable {
    /// The table, and the dotted parts before the last: `["web"]` for `[web]`.
    package let path: [String]
    /// An object of one member.
    package let value: JSONValue
  }

  package let entries: [Entry]

  /// Reads any bytes; a line that is neither a table nor an entry is passed over.
  package init(reading bytes: [UInt8]) {
    var reader = TOMLReader(bytes: bytes)
    reader.read()
    entries = reader.entries
  }
}

/// No package at hand tells where a value stands, so this one reads by itself: tables, dotted keys,
/// inline tables, arrays over several lines, and the four kinds of strings.
private struct TOMLReader {
  let bytes: [UInt8]
  var entries: [TOMLFile.Entry] = []
  private var offset = 0
  private var table: [String] = []

  init(bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  mutating func read() {
    while offset < bytes.count {
      skipSpace(overLines: true)
      if peek() == UInt8(ascii: "[") {
        header()
      } else if let (path, member) = entry(depth: 0) {
        let range = ByteRange(member.keyRange.lowerBound, member.value.range.upperBound)
        entries.append(
          TOMLFile.Entry(
            path: table + path, value: JSONValue(content: .object([member]), range: range)))
      }
      skipLine()
    }
  }

  private func peek(_ ahead: Int = 0) -> UInt8? {
    offset + ahead < bytes.count ? bytes[offset + ahead] : nil
  }

  /// White space; comments and ends of lines where they mean nothing.
  private mutating func skipSpace(overLines: Bool) {
    while let byte = peek() {
      if byte == 0x20 || byte == 0x09 || (overLines && (byte == 0x0A || byte == 0x0D)) {
        offset += 1
      } else if overLines, byte == UInt8(ascii: "#") {
        skipLine()
      } else {
        return
      }
    }
  }

  private mutating func skipLine() {
    while let byte = peek(), byte != 0x0A { offset += 1 }
    if offset < bytes.count { offset += 1 }
  }

  /// `[web]`, `[[rules]]`, `[env."production".vars]`.
  private mutating func header() {
    while peek() == UInt8(ascii: "[") { offset += 1 }
    table = keys().map(\.text)
  }

  // MARK: keys

  private mutating func keys() -> [(text: String, range: ByteRange)] {
    var keys: [(text: String, range: ByteRange)] = []
    while true {
      skipSpace(overLines: false)
      let start = offset
      switch peek() {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let text = string()
        keys.append((text, ByteRange(start, offset)))
      default:
        while let byte = peek(), isInKey(byte) { offset += 1 }
        guard offset > start else { return keys }
        keys.append((text(start..<offset), ByteRange(start, offset)))
      }
      skipSpace(overLines: false)
      guard peek() == UInt8(ascii: ".") else { return keys }
      offset += 1
    }
  }

  private func isInKey(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte > 0x20 && !".=[]{}#\"',".utf8.contains(byte))
  }

  private mutating func entry(depth: Int) -> (path: [String], member: JSONValue.Member)? {
    let keys = keys()
    guard let last = keys.last, peek() == UInt8(ascii: "=") else { return nil }
    offset += 1
    skipSpace(overLines: false)
    return (
      keys.dropLast().map(\.text),
      JSONValue.Member(key: last.text, keyRange: last.range, value: value(depth: depth))
    )
  }

  // MARK: values

  private mutating func value(depth: Int) -> JSONValue {
    let start = offset
    let content: JSONValue.Content
    switch peek() {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): content = .string(string())
    case UInt8(ascii: "[") where depth < JSONValue.deepest: content = array(depth: depth)
    case UInt8(ascii: "{") where depth < JSONValue.deepest: content = inlineTable(depth: depth)
    default:
      while let byte = peek(), byte != 0x0A, !",]}#".utf8.contains(byte) { offset += 1 }
      content = .number(text(start..<offset))
    }
    return JSONValue(content: content, range: ByteRange(start, offset))
  }

  private mutating func array(depth: Int) -> JSONValue.Content {
    offset += 1
    var elements: [JSONValue] = []
    while true {
      skipSpace(overLines: true)
      guard let byte = peek() else { break }
      if byte == UInt8(ascii: "]") {
        offset += 1
        break
      }
      if byte == UInt8(ascii: ",") {
        offset += 1
        continue
      }
      let start = offset
      elements.append(value(depth: depth + 1))
      // Whatever this is, it must not hold the reader.
      if offset == start { offset += 1 }
    }
    return .array(elements)
  }

  private mutating func inlineTable(depth: Int) -> JSONValue.Content {
    offset += 1
    var members: [JSONValue.Member] = []
    while true {
      skipSpace(overLines: true)
      guard let byte = peek() else { break }
      if byte == UInt8(ascii: "}") {
        offset += 1
        break
      }
      let start = offset
      if byte != UInt8(ascii: ","), let (_, member) = entry(depth: depth + 1) {
        members.append(member)
      }
      if offset == start { offset += 1 }
    }
    return .object(members)
  }

  /// A string with its quotes, one or three; escapes are worked out as far as they matter here.
  private mutating func string() -> String {
    guard let quote = peek() else { return "" }
    let isLong = peek(1) == quote && peek(2) == quote
    let width = isLong ? 3 : 1
    offset += width
    var content: [UInt8] = []
    while let byte = peek() {
      if byte == quote, !isLong || (peek(1) == quote && peek(2) == quote) {
        offset += width
        break
      }
      if byte == 0x0A, !isLong { break }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\""), let escaped = peek(1) {
        switch escaped {
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "t"): content.append(0x09)
        default: content.append(escaped)
        }
        offset += 2
        continue
      }
      content.append(byte)
      offset += 1
    }
    return String(decoding: content, as: UTF8.self)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

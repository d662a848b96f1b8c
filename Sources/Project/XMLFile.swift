import Source

/// The tags and texts of an XML file with their places.
///
/// The parsers at hand tell a line at best and would make libxml2 part of the binary; property lists and
/// schemes need neither name spaces nor document types. Nothing is resolved but the five entities that
/// XML has by itself and references to characters, so nothing can grow.
package struct XMLFile: Sendable {
  package enum Part: Sendable {
    case start(Tag)
    /// Of an element without content too.
    case end(String)
    case text(PlacedText)
  }

  package struct Tag: Sendable {
    package let name: String
    package internal(set) var attributes: [(name: String, value: PlacedText)] = []
    /// The offset after the `>`.
    package internal(set) var end: Int

    package func attribute(_ name: String) -> PlacedText? {
      attributes.first { $0.name == name }?.value
    }
  }

  /// In the order of the file; comments, instructions and declarations are left out.
  package let parts: [Part]

  /// Reads any bytes; what is no markup is text.
  package init(reading bytes: [UInt8]) {
    var reader = XMLReader(bytes)
    reader.read()
    parts = reader.parts
  }
}

private struct XMLReader {
  private let bytes: [UInt8]
  private var index = 0
  private(set) var parts: [XMLFile.Part] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  mutating func read() {
    while index < bytes.count {
      if at("<!--") {
        skip(past: "-->")
      } else if at("<![CDATA[") {
        literal()
      } else if at("<?") {
        skip(past: "?>")
      } else if at("<!") {
        declaration()
      } else if at("</") {
        index += 2
        parts.append(.end(name()))
        skip(past: ">")
      } else if at("<"), isInName(peek(1)) {
        tag()
      } else {
        text()
      }
    }
  }

  private func peek(_ ahead: Int = 0) -> UInt8 {
    index + ahead < bytes.count ? bytes[index + ahead] : 0
  }

  private func at(_ text: StaticString) -> Bool {
    bytes[index...].starts(with: "\(text)".utf8)
  }

  private mutating func skip(past text: StaticString) {
    let wanted = Array("\(text)".utf8)
    while index < bytes.count, !bytes[index...].starts(with: wanted) { index += 1 }
    index = min(index + wanted.count, bytes.count)
  }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  private func isInName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: ":"), 0x80...:
      true
    default: false
    }
  }

  private mutating func name() -> String {
    let start = index
    while index < bytes.count, isInName(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// `<!DOCTYPE plist PUBLIC "…" "…" [ … ]>`.
  private mutating func declaration() {
    var depth = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        while index < bytes.count, bytes[index] != byte { index += 1 }
        index += 1
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return
      default: break
      }
    }
  }

  private mutating func literal() {
    index += 9
    var content = PlacedText()
    while index < bytes.count, !at("]]>") {
      content.append(bytes[index], at: index)
      index += 1
    }
    index = min(index + 3, bytes.count)
    parts.append(.text(content))
  }

  private mutating func text() {
    var content = PlacedText()
    repeat { character(into: &content) } while index < bytes.count && peek() != UInt8(ascii: "<")
    parts.append(.text(content))
  }

  private mutating func tag() {
    index += 1
    var tag = XMLFile.Tag(name: name(), end: index)
    while index < bytes.count, peek() != UInt8(ascii: ">") {
      skipSpace()
      if peek() == UInt8(ascii: "/") || !isInName(peek()) {
        if peek() == UInt8(ascii: ">") { break }
        index += 1
        continue
      }
      let attribute = name()
      skipSpace()
      guard peek() == UInt8(ascii: "=") else { continue }
      index += 1
      skipSpace()
      let quote = peek()
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { continue }
      index += 1
      var value = PlacedText()
      while index < bytes.count, peek() != quote { character(into: &value) }
      index += 1
      tag.attributes.append((attribute, value))
    }
    let isEmpty = index > 0 && index <= bytes.count && bytes[index - 1] == UInt8(ascii: "/")
    index = min(index + 1, bytes.count)
    tag.end = index
    parts.append(.start(tag))
    if isEmpty { parts.append(.end(tag.name)) }
  }

  private static let entities: [(String, UInt8)] = [
    ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
    ("&quot;", UInt8(ascii: "\"")), ("&apos;", UInt8(ascii: "'")),
  ]

  /// One character, or what stands for one.
  private mutating func character(into content: inout PlacedText) {
    if peek() == UInt8(ascii: "&") {
      for (entity, byte) in Self.entities where bytes[index...].starts(with: entity.utf8) {
        content.append(byte, at: index)
        index += entity.utf8.count
        return
      }
      if let (scalar, length) = reference() {
        for byte in Array(String(scalar).utf8) { content.append(byte, at: index) }
        index += length
        return
      }
    }
    content.append(bytes[index], at: index)
    index += 1
  }

  /// `&#10;` and `&#xA;`, with its length in bytes.
  private func reference() -> (Unicode.Scalar, Int)? {
    guard peek(1) == UInt8(ascii: "#"),
      let end = bytes[index...].prefix(12).firstIndex(of: UInt8(ascii: ";"))
    else { return nil }
    let isHexadecimal = peek(2) | 0x20 == UInt8(ascii: "x")
    let start = index + (isHexadecimal ? 3 : 2)
    guard start < end else { return nil }
    let digits = String(decoding: bytes[start..<end], as: UTF8.self)
    return UInt32(digits, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init)
      .map { ($0, end + 1 - index) }
  }
}

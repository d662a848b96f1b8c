/// Splits a manifest that is written in Swift into words, literals and signs.
struct ManifestLexer {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func tokens() -> [ManifestReader.Token] {
    var tokens: [ManifestReader.Token] = []
    while let byte = peek(0) {
      switch byte {
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"): skipLine()
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): skipComment()
      case UInt8(ascii: "#"): skipLine()
      case UInt8(ascii: "\""): tokens.append(.text(text()))
      case _ where isWord(byte): tokens.append(.word(word()))
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): index += 1
      default:
        tokens.append(.sign(byte))
        index += 1
      }
    }
    return tokens
  }

  private func peek(_ offset: Int) -> UInt8? {
    index + offset < bytes.count ? bytes[index + offset] : nil
  }

  private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  private mutating func word() -> String {
    let start = index
    while let byte = peek(0), isWord(byte) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// A literal on one line, or one between triple quotes.
  private mutating func text() -> String {
    let isLong = peek(1) == UInt8(ascii: "\"") && peek(2) == UInt8(ascii: "\"")
    index += isLong ? 3 : 1
    let start = index
    while let byte = peek(0) {
      if byte == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if byte == UInt8(ascii: "\"") {
        if !isLong || (peek(1) == byte && peek(2) == byte) { break }
      } else if byte == UInt8(ascii: "\n"), !isLong {
        break
      }
      index += 1
    }
    let content = String(decoding: bytes[start..<min(index, bytes.count)], as: UTF8.self)
    index = min(index + (isLong ? 3 : 1), bytes.count)
    return content
  }

  private mutating func skipLine() {
    while let byte = peek(0), byte != UInt8(ascii: "\n") { index += 1 }
  }

  private mutating func skipComment() {
    index += 2
    while let byte = peek(0) {
      if byte == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") { break }
      index += 1
    }
    index = min(index + 2, bytes.count)
  }
}

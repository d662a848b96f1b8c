import Source

extension JSONValue {
  /// Reads a property list in the older, textual form, which Xcode writes its projects in. What is wrong
  /// ends the reading; nil where there is nothing.
  package init?(readingOpenStep bytes: [UInt8]) {
    var reader = OpenStepReader(bytes)
    guard let root = reader.value() else { return nil }
    self = root
  }
}

private struct OpenStepReader {
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0
  private static let depthLimit = 32

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  mutating func value() -> JSONValue? {
    guard depth < Self.depthLimit else { return nil }
    depth += 1
    defer { depth -= 1 }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return dictionary()
    case UInt8(ascii: "("): return list()
    case UInt8(ascii: "<"): return data()
    case .some:
      guard let (text, range) = text() else { return nil }
      return JSONValue(content: .string(text), range: range)
    case nil: return nil
    }
  }

  private mutating func dictionary() -> JSONValue {
    let start = index
    index += 1
    var members: [JSONValue.Member] = []
    while true {
      skipSpace()
      if next == UInt8(ascii: "}") {
        index += 1
        break
      }
      guard let (key, range) = text() else { break }
      skipSpace()
      guard skip(UInt8(ascii: "=")), let value = value() else { break }
      members.append(JSONValue.Member(key: key, keyRange: range, value: value))
      skipSpace()
      _ = skip(UInt8(ascii: ";"))
    }
    return JSONValue(content: .object(members), range: ByteRange(start, index))
  }

  private mutating func list() -> JSONValue {
    let start = index
    index += 1
    var values: [JSONValue] = []
    while true {
      skipSpace()
      if next == UInt8(ascii: ")") {
        index += 1
        break
      }
      guard let value = value() else { break }
      values.append(value)
      skipSpace()
      _ = skip(UInt8(ascii: ","))
    }
    return JSONValue(content: .array(values), range: ByteRange(start, index))
  }

  private mutating func data() -> JSONValue {
    let start = index
    skip(to: UInt8(ascii: ">"))
    _ = skip(UInt8(ascii: ">"))
    return JSONValue(content: .null, range: ByteRange(start, index))
  }

  /// A text, and where it stands with its quotes.
  private mutating func text() -> (String, ByteRange)? {
    let start = index
    if next == UInt8(ascii: "\"") { return (quoted(), ByteRange(start, index)) }
    while let byte = next, isBare(byte) { index += 1 }
    guard index > start else { return nil }
    return (String(decoding: bytes[start..<index], as: UTF8.self), ByteRange(start, index))
  }

  private mutating func quoted() -> String {
    index += 1
    var content: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      index += 1
      guard byte == UInt8(ascii: "\\"), let escaped = next else {
        content.append(byte)
        continue
      }
      content.append(escaped == UInt8(ascii: "n") ? UInt8(ascii: "\n") : escaped)
      index += 1
    }
    _ = skip(UInt8(ascii: "\""))
    return String(decoding: content, as: UTF8.self)
  }

  private func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: "/"), UInt8(ascii: "$"), UInt8(ascii: ":"), UInt8(ascii: "-"),
      UInt8(ascii: "+"), UInt8(ascii: "@"), 0x80...:
      true
    default: false
    }
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  private mutating func skip(to byte: UInt8) {
    while let other = next, other != byte { index += 1 }
  }

  /// Spaces, and comments of both forms.
  private mutating func skipSpace() {
    while let byte = next {
      let following = index + 1 < bytes.count ? bytes[index + 1] : 0
      if byte == UInt8(ascii: "/"), following == UInt8(ascii: "/") {
        skip(to: UInt8(ascii: "\n"))
      } else if byte == UInt8(ascii: "/"), following == UInt8(ascii: "*") {
        index += 2
        while index < bytes.count, !bytes[index...].starts(with: "*/".utf8) { index += 1 }
        index = min(index + 2, bytes.count)
      } else if byte <= UInt8(ascii: " ") {
        index += 1
      } else {
        return
      }
    }
  }
}

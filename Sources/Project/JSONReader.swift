package import Source

extension JSONValue {
  /// Containers within containers; what lies deeper is read as `null`, so that nothing that
  /// walks the value can run out of stack.
  static let deepest = 128

  /// Reads JSON as people write it: comments, trailing commas, single quotes and bare keys are
  /// taken, what is missing is left out. Nil where there is no value at all.
  ///
  /// - Parameter range: the part of the bytes that is JSON; nil for all of it.
  package init?(reading bytes: [UInt8], in range: ByteRange? = nil) {
    let end = min(range?.upperBound ?? bytes.count, bytes.count)
    var reader = JSONReader(bytes: bytes, offset: min(range?.lowerBound ?? 0, end), end: end)
    guard let value = reader.value() else { return nil }
    self = value
  }
}

/// Reads with a stack of open containers of its own.
private struct JSONReader {
  let bytes: [UInt8]
  var offset: Int
  let end: Int
  private var open: [Container] = []

  init(bytes: [UInt8], offset: Int, end: Int) {
    self.bytes = bytes
    self.offset = offset
    self.end = end
    if bytes[offset..<end].starts(with: [0xEF, 0xBB, 0xBF]) { self.offset += 3 }
  }

  /// An object or array of which the closing bracket has not been seen.
  private struct Container {
    let start: Int
    let isObject: Bool
    var members: [JSONValue.Member] = []
    var elements: [JSONValue] = []
    /// The key that waits for its value.
    var key: (text: String, range: ByteRange)?

    mutating func add(_ value: JSONValue) {
      if !isObject {
        elements.append(value)
      } else if let (text, range) = key {
        members.append(JSONValue.Member(key: text, keyRange: range, value: value))
        key = nil
      }
    }
  }

  mutating func value() -> JSONValue? {
    while true {
      skipSpace()
      guard offset < end else {
        // The file ends inside: what is open is closed here.
        while let closed = close() {
          if open.isEmpty { return closed }
          open[open.count - 1].add(closed)
        }
        return nil
      }
      if let value = step() {
        if open.isEmpty { return value }
        open[open.count - 1].add(value)
      }
    }
  }

  /// Reads one token; gives the value that it completes.
  private mutating func step() -> JSONValue? {
    let start = offset
    switch bytes[offset] {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      let isObject = bytes[offset] == UInt8(ascii: "{")
      if open.count >= JSONValue.deepest {
        skipContainer()
        return JSONValue(content: .null, range: ByteRange(start, offset))
      }
      offset += 1
      open.append(Container(start: start, isObject: isObject))
      return nil
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      offset += 1
      return close()
    case UInt8(ascii: ","):
      offset += 1
      if !open.isEmpty { open[open.count - 1].key = nil }
      return nil
    case UInt8(ascii: ":"):
      offset += 1
      return nil
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let text = string()
      return keyOrValue(text, .string(text), from: start)
    default:
      let word = word()
      return keyOrValue(word, JSONReader.content(of: word), from: start)
    }
  }

  /// In an object a text that no key waits for is a key, else it is a value.
  private mutating func keyOrValue(
    _ text: String, _ content: JSONValue.Content, from start: Int
  ) -> JSONValue? {
    let range = ByteRange(start, offset)
    if let container = open.last, container.isObject, container.key == nil {
      open[open.count - 1].key = (text, range)
      return nil
    }
    return JSONValue(content: content, range: range)
  }

  private mutating func close() -> JSONValue? {
    guard let container = open.popLast() else { return nil }
    return JSONValue(
      content: container.isObject ? .object(container.members) : .array(container.elements),
      range: ByteRange(container.start, offset))
  }

  private static func content(of word: String) -> JSONValue.Content {
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default:
      let first = word.utf8.first ?? 0
      let isNumber =
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) || first == UInt8(ascii: "-")
        || first == UInt8(ascii: "+") || first == UInt8(ascii: ".")
      return isNumber ? .number(word) : .string(word)
    }
  }

  /// Numbers, `true`, `null`, and keys without quotes.
  private mutating func word() -> String {
    let start = offset
    while offset < end, !JSONReader.endsWord(bytes[offset]) { offset += 1 }
    // A lone byte that begins nothing must not hold the reader.
    if offset == start { offset += 1 }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "/"):
      true
    default: false
    }
  }

  /// A quoted text with its escapes worked out; one without an end ends with its line.
  private mutating func string() -> String {
    let quote = bytes[offset]
    offset += 1
    let start = offset
    while offset < end, bytes[offset] != quote, bytes[offset] != UInt8(ascii: "\n") {
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    offset = min(offset, end)
    let text = JSONReader.unescaped(bytes[start..<offset])
    if offset < end, bytes[offset] == quote { offset += 1 }
    return text
  }

  private static func unescaped(_ text: ArraySlice<UInt8>) -> String {
    guard text.contains(UInt8(ascii: "\\")) else { return String(decoding: text, as: UTF8.self) }
    var units: [UInt16] = []
    var result = ""
    func flush() {
      result += String(decoding: units, as: UTF16.self)
      units = []
    }
    var index = text.startIndex
    while index < text.endIndex {
      guard text[index] == UInt8(ascii: "\\"), index + 1 < text.endIndex else {
        flush()
        let run = text[index...].prefix { $0 != UInt8(ascii: "\\") }
        result += String(decoding: run.isEmpty ? text[index...index] : run, as: UTF8.self)
        index += max(1, run.count)
        continue
      }
      let escaped = text[index + 1]
      index += 2
      if escaped == UInt8(ascii: "u"), index + 4 <= text.endIndex,
        let unit = UInt16(String(decoding: text[index..<index + 4], as: UTF8.self), radix: 16)
      {
        // Kept until the run ends: two of them may be one character.
        units.append(unit)
        index += 4
        continue
      }
      flush()
      switch escaped {
      case UInt8(ascii: "n"): result += "\n"
      case UInt8(ascii: "t"): result += "\t"
      case UInt8(ascii: "r"): result += "\r"
      case UInt8(ascii: "b"): result += "\u{8}"
      case UInt8(ascii: "f"): result += "\u{c}"
      default:
        // Any other byte stands for itself; the rest of its character follows.
        index -= 1
        let run = text[index...].dropFirst().prefix { $0 != UInt8(ascii: "\\") }
        result += String(decoding: text[index..<run.endIndex], as: UTF8.self)
        index = run.endIndex
      }
    }
    flush()
    return result
  }

  /// Passes a container that lies too deep.
  private mutating func skipContainer() {
    var depth = 0
    repeat {
      switch bytes[offset] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        _ = string()
        offset -= 1
      default: break
      }
      offset += 1
      skipSpace()
    } while depth > 0 && offset < end
  }

  /// White space and both kinds of comments.
  private mutating func skipSpace() {
    while offset < end {
      let byte = bytes[offset]
      if byte <= 0x20 {
        offset += 1
        continue
      }
      guard byte == UInt8(ascii: "/"), offset + 1 < end else { return }
      if bytes[offset + 1] == UInt8(ascii: "/") {
        while offset < end, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
      } else if bytes[offset + 1] == UInt8(ascii: "*") {
        offset += 2
        while offset < end {
          if bytes[offset] == UInt8(ascii: "*"), offset + 1 < end,
            bytes[offset + 1] == UInt8(ascii: "/")
          {
            break
          }
          offset += 1
        }
        offset = min(offset + 2, end)
      } else {
        return
      }
    }
  }
}

import Source
import Yams

extension JSONValue {
  /// Reads the documents of a YAML file, with the places of their scalars; nil where the parser
  /// refuses the file, as it does with most templates.
  ///
  /// Every scalar is a string here: `8080` and `true` mean nothing to those who ask. A block has the
  /// range of its lines. An alias is the value of its anchor, with that value's place.
  package static func documents(readingYAML bytes: [UInt8]) -> [JSONValue]? {
    guard var reader = YAMLReader(bytes: bytes) else { return nil }
    return reader.documents()
  }
}

private struct YAMLReader {
  let bytes: [UInt8]
  private let lines: LineTable
  /// Values that may still be made: aliases of aliases are many times as long as their file.
  private var remaining = 100_000

  /// Nil for bytes that the parser would count otherwise, or be slow to compare.
  init?(bytes: [UInt8]) {
    self.bytes = bytes
    lines = LineTable(bytes)
    guard !hasUnusualLineEnds, !hasAliasAsKey else { return nil }
  }

  mutating func documents() -> [JSONValue]? {
    var roots: [Node] = []
    do {
      let parser = try Parser(
        yaml: String(decoding: bytes, as: UTF8.self), resolver: .basic, encoding: .utf8)
      while let root = try parser.nextRoot() { roots.append(root) }
    } catch {
      return nil
    }
    return roots.map { value($0, depth: 0) }
  }

  /// U+0085, U+2028 and U+2029 end a line for the parser only.
  private var hasUnusualLineEnds: Bool {
    bytes.indices.contains { index in
      let byte = bytes[index]
      guard byte == 0xC2 || byte == 0xE2 else { return false }
      let rest = bytes[index...]
      return rest.starts(with: [0xC2, 0x85]) || rest.starts(with: [0xE2, 0x80, 0xA8])
        || rest.starts(with: [0xE2, 0x80, 0xA9])
    }
  }

  /// `*anchor : value`, and `? *anchor`: the parser compares such keys by all that is in them.
  private var hasAliasAsKey: Bool {
    var index = bytes.startIndex
    while let star = bytes[index...].firstIndex(of: UInt8(ascii: "*")) {
      var end = star + 1
      while end < bytes.count, isInAnchor(bytes[end]) { end += 1 }
      var after = end
      while after < bytes.count, bytes[after] == 0x20 { after += 1 }
      let isKey = after < bytes.count && bytes[after] == UInt8(ascii: ":")
      let isMarked = star > 1 && bytes[star - 1] == 0x20 && bytes[star - 2] == UInt8(ascii: "?")
      if end > star + 1, isKey || isMarked { return true }
      index = end
    }
    return false
  }

  private func isInAnchor(_ byte: UInt8) -> Bool {
    byte > 0x20 && !",[]{}:".utf8.contains(byte)
  }

  // MARK: values

  private mutating func value(_ node: Node, depth: Int) -> JSONValue {
    let start = offset(of: node)
    remaining -= 1
    guard depth < JSONValue.deepest, remaining > 0 else {
      return JSONValue(content: .null, range: ByteRange(start, start))
    }
    switch node {
    case .scalar(let scalar):
      return JSONValue(content: .string(scalar.string), range: range(of: scalar, from: start))
    case .mapping(let mapping):
      var members: [JSONValue.Member] = []
      for (key, item) in mapping {
        guard case .scalar(let name) = key else { continue }
        members.append(
          JSONValue.Member(
            key: name.string, keyRange: range(of: name, from: offset(of: key)),
            value: value(item, depth: depth + 1)))
      }
      return JSONValue(content: .object(members), range: ByteRange(start, start))
    case .sequence(let sequence):
      let elements = sequence.map { value($0, depth: depth + 1) }
      return JSONValue(content: .array(elements), range: ByteRange(start, start))
    case .alias:
      return JSONValue(content: .null, range: ByteRange(start, start))
    }
  }

  // MARK: places

  /// The byte at which a node begins; its anchor and its tag are passed over.
  private func offset(of node: Node) -> Int {
    guard let mark = node.mark else { return bytes.count }
    let line = lines.bytes(ofLine: mark.line)
    var offset = line.lowerBound
    if mark.line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset += 3 }
    var column = 1
    while column < mark.column, offset < line.upperBound {
      offset += 1
      while offset < line.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    while offset < line.upperBound,
      bytes[offset] == UInt8(ascii: "&") || bytes[offset] == UInt8(ascii: "!")
    {
      while offset < line.upperBound, bytes[offset] > 0x20 { offset += 1 }
      while offset < line.upperBound, bytes[offset] <= 0x20 { offset += 1 }
    }
    return offset
  }

  private func range(of scalar: Node.Scalar, from start: Int) -> ByteRange {
    switch scalar.style {
    case .singleQuoted: quoted(from: start, by: UInt8(ascii: "'"))
    case .doubleQuoted: quoted(from: start, by: UInt8(ascii: "\""))
    case .literal, .folded: block(from: start)
    case .plain, .any: plain(scalar.string, from: start)
    }
  }

  private func quoted(from start: Int, by quote: UInt8) -> ByteRange {
    var index = start + 1
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        index += 2
        continue
      }
      if bytes[index] == quote {
        // `''` in single quotes is one.
        guard quote == UInt8(ascii: "'"), index + 1 < bytes.count, bytes[index + 1] == quote else {
          return ByteRange(start, index + 1)
        }
        index += 1
      }
      index += 1
    }
    return ByteRange(start, bytes.count)
  }

  /// A text without quotes may go on in further lines, with one space for each end of a line.
  private func plain(_ text: String, from start: Int) -> ByteRange {
    var index = start
    for byte in text.utf8 {
      if byte == 0x20 || byte == 0x0A {
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
      } else {
        guard index < bytes.count, bytes[index] == byte else { return ByteRange(start, index) }
        index += 1
      }
    }
    return ByteRange(start, index)
  }

  /// The lines of a block, which are indented as far as its first one.
  private func block(from start: Int) -> ByteRange {
    var number = lines.line(at: start) + 1
    let begin = lines.bytes(ofLine: number).lowerBound
    var indentation: Int?
    var end = begin
    while number <= lines.count {
      let line = lines.bytes(ofLine: number)
      let text = line.first { bytes[$0] > 0x20 }
      if let text {
        let own = text - line.lowerBound
        if own < indentation ?? 1 { break }
        indentation = indentation ?? own
        end = line.upperBound
      }
      number += 1
    }
    return ByteRange(begin, end)
  }
}

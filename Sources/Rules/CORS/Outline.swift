import Source

/// A YAML file as an outline of keys and values, read by its lines and their indentation: enough for
/// the descriptions of deployments, which people write by hand in the plain form.
struct Outline {
  let key: String
  /// The text of a value on the key's own line, without quotes and comment.
  let value: String
  /// Where the value stands, or the key where it has none.
  let range: ByteRange
  /// Whether a hyphen begins it.
  let isElement: Bool
  private(set) var children: [Outline]

  /// The first child of a name.
  subscript(_ key: String) -> Outline? { children.first { $0.key == key } }

  /// What keys lead to, one in another.
  subscript(path: String...) -> Outline? {
    var current = self
    for key in path {
      guard let next = current[key] else { return nil }
      current = next
    }
    return current
  }

  /// The elements of a list, on one line or on several.
  var elements: [Outline] {
    guard value.hasPrefix("["), value.hasSuffix("]") else {
      return children.filter(\.isElement)
    }
    return value.dropFirst().dropLast().split(separator: ",").map {
      Outline(
        key: "", value: Self.plain(String($0).trimmed), range: range, isElement: true, children: [])
    }
  }

  private static let depthLimit = 40
  private static let lineLimit = 20_000

  /// Reads a file.
  static func read(_ bytes: [UInt8]) -> Outline {
    let table = LineTable(bytes)
    var lines: [Line] = []
    for number in 1...table.count where lines.count < lineLimit {
      lines += Line.read(bytes, table.bytes(ofLine: number))
    }
    var root = Outline(
      key: "", value: "", range: ByteRange(0, 0), isElement: false, children: [])
    var rest = lines[...]
    root.children = children(of: -1, &rest, depth: 0)
    return root
  }

  private static func children(
    of indent: Int, _ lines: inout ArraySlice<Line>, depth: Int
  ) -> [Outline] {
    var result: [Outline] = []
    while let line = lines.first, line.indent > indent {
      lines.removeFirst()
      var entry = Outline(
        key: line.key, value: line.value, range: line.range, isElement: line.isElement,
        children: [])
      if depth < depthLimit {
        entry.children = children(of: line.indent, &lines, depth: depth + 1)
      }
      result.append(entry)
    }
    return result
  }

  /// A text without the quotes around it.
  fileprivate static func plain(_ text: String) -> String {
    guard text.count >= 2, let first = text.first, first == text.last, "\"'".contains(first) else {
      return text
    }
    return String(text.dropFirst().dropLast())
  }
}

/// One key, value or hyphen of a line.
private struct Line {
  let indent: Int
  let key: String
  let value: String
  let range: ByteRange
  let isElement: Bool

  /// A line's entries: `- http: x` is an element with a key in it.
  static func read(_ bytes: [UInt8], _ range: Range<Int>) -> [Line] {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] == UInt8(ascii: " ") { start += 1 }
    end = withoutComment(bytes, start, end)
    guard start < end else { return [] }
    var result: [Line] = []
    if bytes[start] == UInt8(ascii: "-"), start + 1 == end || bytes[start + 1] == UInt8(ascii: " ")
    {
      let indent = start - range.lowerBound
      start += 1
      while start < end, bytes[start] == UInt8(ascii: " ") { start += 1 }
      let colon = separator(bytes, start, end)
      result.append(
        Line(
          indent: indent, key: "", value: colon == nil ? text(bytes, start, end) : "",
          range: ByteRange(start, end), isElement: true))
      if colon == nil { return result }
    }
    guard let colon = separator(bytes, start, end) else { return result }
    var value = colon + 1
    while value < end, bytes[value] == UInt8(ascii: " ") { value += 1 }
    result.append(
      Line(
        indent: start - range.lowerBound, key: text(bytes, start, colon),
        value: text(bytes, value, end),
        range: value < end ? ByteRange(value, end) : ByteRange(start, colon), isElement: false))
    return result
  }

  private static func text(_ bytes: [UInt8], _ start: Int, _ end: Int) -> String {
    guard start < end else { return "" }
    return Outline.plain(String(decoding: bytes[start..<end], as: UTF8.self))
  }

  /// The colon after a key.
  private static func separator(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    (start..<end).first { index in
      bytes[index] == UInt8(ascii: ":")
        && (index + 1 == end || bytes[index + 1] == UInt8(ascii: " "))
    }
  }

  private static func withoutComment(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var end = end
    if let hash = (start..<end).first(where: { index in
      bytes[index] == UInt8(ascii: "#")
        && (index == start || bytes[index - 1] == UInt8(ascii: " "))
    }) {
      end = hash
    }
    while end > start, [UInt8(ascii: " "), 9, 10, 13].contains(bytes[end - 1]) { end -= 1 }
    return end
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

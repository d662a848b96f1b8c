/// The part of YAML that configuration is mostly written in: keys with values, lists, nesting by
/// indentation, `[a, b]` on one line. Anchors, tags and texts of several lines are not read.
indirect enum YAMLOutline: Hashable, Sendable {
  case text(String)
  case list([YAMLOutline])
  case map([String: YAMLOutline])

  init(reading bytes: [UInt8]) {
    var reader = YAMLOutlineReader(bytes)
    self = reader.value(at: 0, depth: 0)
  }

  subscript(key: String) -> YAMLOutline? {
    if case .map(let entries) = self { entries[key] } else { nil }
  }

  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The elements of a list; a value that stands alone counts as one.
  var elements: [YAMLOutline] {
    switch self {
    case .list(let values): values
    case .text(""): []
    case .text, .map: [self]
    }
  }

  var entries: [String: YAMLOutline] {
    if case .map(let entries) = self { entries } else { [:] }
  }
}

private struct YAMLOutlineReader {
  private struct Line {
    /// Where the text begins; what an item begins with counts as its indentation.
    var indentation: Int
    var isItem: Bool
    var text: Substring
  }

  private var lines: [Line] = []
  private var index = 0
  private static let depthLimit = 24

  init(_ bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: true)
    {
      append(line)
    }
  }

  private mutating func append(_ line: Substring) {
    var rest = line.drop { $0 == " " }
    var indentation = line.count - rest.count
    while rest.hasPrefix("- ") || rest == "-" {
      lines.append(Line(indentation: indentation, isItem: true, text: ""))
      let inner = rest.dropFirst().drop { $0 == " " }
      indentation += rest.count - inner.count
      rest = inner
    }
    let text = withoutComment(rest)
    if !text.isEmpty, text != "---" {
      lines.append(Line(indentation: indentation, isItem: false, text: text))
    }
  }

  private func withoutComment(_ text: Substring) -> Substring {
    var end = text.endIndex
    if text.hasPrefix("#") { end = text.startIndex }
    if let comment = text.firstRange(of: " #") { end = min(end, comment.lowerBound) }
    var result = text[..<end]
    while let last = result.last, last.isWhitespace { result.removeLast() }
    return result
  }

  mutating func value(at indentation: Int, depth: Int) -> YAMLOutline {
    guard index < lines.count, depth < Self.depthLimit else {
      index = lines.count
      return .text("")
    }
    let own = lines[index].indentation
    guard own >= indentation else { return .text("") }
    return lines[index].isItem ? list(at: own, depth) : map(at: own, depth)
  }

  private mutating func list(at indentation: Int, _ depth: Int) -> YAMLOutline {
    var values: [YAMLOutline] = []
    while index < lines.count, lines[index].isItem, lines[index].indentation == indentation {
      index += 1
      values.append(value(at: indentation + 1, depth: depth + 1))
      skipDeeper(than: indentation)
    }
    return .list(values)
  }

  private mutating func map(at indentation: Int, _ depth: Int) -> YAMLOutline {
    var entries: [String: YAMLOutline] = [:]
    let first = lines[index].text
    guard split(first) != nil else {
      index += 1
      return scalar(first)
    }
    while index < lines.count, !lines[index].isItem, lines[index].indentation == indentation,
      let (key, text) = split(lines[index].text)
    {
      index += 1
      if !text.isEmpty {
        entries[key] = scalar(text)
      } else if index < lines.count, lines[index].isItem,
        lines[index].indentation == indentation
      {
        // A list may stand right below its key.
        entries[key] = list(at: indentation, depth + 1)
      } else {
        entries[key] = value(at: indentation + 1, depth: depth + 1)
      }
      skipDeeper(than: indentation)
    }
    return .map(entries)
  }

  private mutating func skipDeeper(than indentation: Int) {
    while index < lines.count, lines[index].indentation > indentation { index += 1 }
  }

  /// `key: value`; nil where there is no key.
  private func split(_ text: Substring) -> (key: String, value: Substring)? {
    let end: Substring.Index
    if let colon = text.firstRange(of: ": ") {
      end = colon.lowerBound
    } else if text.hasSuffix(":") {
      end = text.index(before: text.endIndex)
    } else {
      return nil
    }
    let value = text[text.index(after: end)...].drop { $0 == " " }
    return (unquoted(text[..<end]), value)
  }

  private func scalar(_ text: Substring) -> YAMLOutline {
    guard text.hasPrefix("["), text.hasSuffix("]") else { return .text(unquoted(text)) }
    let inner = text.dropFirst().dropLast()
    return .list(
      inner.split(separator: ",").map { part in
        .text(unquoted(part.drop { $0 == " " }))
      })
  }

  private func unquoted(_ text: Substring) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    guard text.count > 1, let quote = text.first, quote == "\"" || quote == "'",
      text.last == quote
    else { return String(text) }
    return String(text.dropFirst().dropLast())
  }
}

import Project
import Source

/// Reads names and values from configuration that is lines: property files, Makefiles, Podfiles, and
/// templates of YAML that are none yet. A line's beginning and its indentation tell enough.
struct LineScanner {
  private let file: SourceFile
  private let bytes: [UInt8]
  private let comments: [String]
  /// Whether lists of quoted names are of interest: `["A", "B"]`.
  private let hasLists: Bool

  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    let ending = name.split(separator: ".").last.map(String.init) ?? ""
    hasLists = name == "Podfile"
    switch ending {
    case "gradle": comments = ["//"]
    case "ini", "properties", "conf": comments = ["#", ";", "!"]
    default: comments = ["#"]
    }
  }

  func entries() -> [NamedEntry] {
    var entries: [NamedEntry] = []
    var nesting = Nesting()
    let table = LineTable(bytes)
    for number in 1...table.count {
      let line = content(of: table.bytes(ofLine: number))
      guard !line.isEmpty else { continue }
      let isItem = bytes[line.lowerBound] == UInt8(ascii: "-")
      // An item of a list may stand right below its list's key.
      nesting.leave(to: line.lowerBound - table.starts[number - 1] + (isItem ? 1 : 0))
      let key = keyed(line)
      entries += self.entries(in: line, key, isItem: isItem, path: nesting.path)
      if let key {
        nesting.enter(text(key.name), at: key.name.lowerBound - table.starts[number - 1])
      }
    }
    return entries
  }

  // MARK: one line

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// A line without its indentation, comment and end.
  private func content(of line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    var end = line.upperBound
    while start < end, isSpace(bytes[start]) { start += 1 }
    var quote: UInt8?
    for index in start..<end {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
        continue
      }
      guard index == start || isSpace(bytes[index - 1]) else { continue }
      if comments.contains(where: { bytes[index..<end].starts(with: $0.utf8) }) {
        end = index
        break
      }
    }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }

  private func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  /// `key: value` and `key = value` at the beginning of a line, an item's dash passed over.
  private func keyed(_ line: Range<Int>) -> (name: Range<Int>, value: Range<Int>)? {
    var index = line.lowerBound
    while index < line.upperBound, bytes[index] == UInt8(ascii: "-") || isSpace(bytes[index]) {
      index += 1
    }
    if index < line.upperBound, isQuote(bytes[index]) { index += 1 }
    if bytes[index..<line.upperBound].starts(with: "export ".utf8) { index += "export ".utf8.count }
    let start = index
    while index < line.upperBound, Words.isInName(bytes[index]) || isInKey(bytes[index]) {
      index += 1
    }
    let name = start..<index
    guard !name.isEmpty else { return nil }
    if index < line.upperBound, isQuote(bytes[index]) { index += 1 }
    while index < line.upperBound, isSpace(bytes[index]) { index += 1 }
    // Make's `?=` and `+=`.
    if index < line.upperBound, "?+".utf8.contains(bytes[index]) { index += 1 }
    guard index < line.upperBound,
      bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: "=")
    else { return nil }
    return (name, (index + 1)..<line.upperBound)
  }

  private func isInKey(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private func entries(
    in line: Range<Int>, _ key: (name: Range<Int>, value: Range<Int>)?, isItem: Bool,
    path: [String]
  ) -> [NamedEntry] {
    var entries = ShellEntries(ShellScript(bytes, in: [line]), path: path).all()
    if let key {
      let name = text(key.name)
      if !entries.contains(where: { $0.range.lowerBound == key.name.lowerBound }) {
        entries.append(
          NamedEntry(
            name, at: ByteRange(key.name.lowerBound, key.name.upperBound),
            value: trimmed(key.value), path: path, form: .assigned))
      }
      // `name: NEXT_PUBLIC_X`, as lists of variables write it.
      if NamedEntry.pairNames.contains(name), let word = single(key.value) {
        entries.append(
          NamedEntry(word.text, at: word.range, value: "", path: path, form: .assigned))
      }
    } else if isItem, let word = single((line.lowerBound + 1)..<line.upperBound) {
      entries.append(NamedEntry(word.text, at: word.range, value: "", path: path, form: .listed))
    } else if hasLists {
      entries += listed(in: line, path: path)
    }
    return entries
  }

  /// The only word of a stretch, quotes aside.
  private func single(_ stretch: Range<Int>) -> (text: String, range: ByteRange)? {
    let words = Words(bytes, in: stretch).all
    guard words.count == 1, let word = words.first else { return nil }
    let rest = stretch.filter { !word.range.contains(offset: $0) }
    return rest.allSatisfy { isSpace(bytes[$0]) || isQuote(bytes[$0]) } ? word : nil
  }

  /// The strings of a list: `["A", "B"]`, over several lines if need be.
  private func listed(in stretch: Range<Int>, path: [String]) -> [NamedEntry] {
    Words(bytes, in: stretch).all.compactMap { word in
      guard word.range.lowerBound > stretch.lowerBound,
        isQuote(bytes[word.range.lowerBound - 1]), word.range.upperBound < bytes.count,
        isQuote(bytes[word.range.upperBound])
      else { return nil }
      return NamedEntry(word.text, at: word.range, value: "", path: path, form: .listed)
    }
  }

  private func trimmed(_ range: Range<Int>) -> String { text(unquoted(range)) }

  /// A value without its quotes and what ends it.
  private func unquoted(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isSpace(bytes[start]) || isQuote(bytes[start]) { start += 1 }
    while end > start,
      isSpace(bytes[end - 1]) || isQuote(bytes[end - 1]) || bytes[end - 1] == UInt8(ascii: ";")
    {
      end -= 1
    }
    return start..<end
  }
}

/// The names around a line, by their indentation.
private struct Nesting {
  private var levels: [(indentation: Int, key: String)] = []

  var path: [String] { levels.map(\.key) }

  mutating func leave(to indentation: Int) {
    while let last = levels.last, last.indentation >= indentation { levels.removeLast() }
  }

  mutating func enter(_ key: String, at indentation: Int) {
    levels.append((indentation, key))
  }
}

import Findings
import Source

/// Reads names and values from configuration by its lines: YAML, TOML, Dockerfiles, shell, property
/// files, Xcode's settings. None of them is parsed; a line's beginning and its indentation tell enough.
struct LineScanner {
  private let file: SourceFile
  private let bytes: [UInt8]
  private let comments: [String]
  private let isTOML: Bool
  private let isDockerfile: Bool
  /// Whether lists of quoted names are of interest: `["A", "B"]`.
  private let hasLists: Bool
  private let isTerraform: Bool

  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    let ending = name.split(separator: ".").last.map(String.init) ?? ""
    isTOML = ending == "toml"
    isDockerfile =
      name.hasPrefix("Dockerfile") || name.hasPrefix("Containerfile") || ending == "dockerfile"
    hasLists = isTOML || name == "Podfile"
    isTerraform = ending == "tf" || ending == "tfvars"
    switch ending {
    case "xcconfig", "gradle": comments = ["//"]
    case "pbxproj": comments = ["//"]
    case "tf", "tfvars": comments = ["#", "//"]
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
      if isTOML {
        nesting.enterTable(text(line))
      } else {
        // An item of a list may stand right below its list's key.
        nesting.leave(to: line.lowerBound - table.starts[number - 1] + (isItem ? 1 : 0))
      }
      let key = keyed(line)
      if isTOML, let key { nesting.openKey = text(key.name) }
      entries += self.entries(in: line, key, isItem: isItem, path: nesting.path)
      if let key, !isTOML {
        nesting.enter(
          text(key.name), at: key.name.lowerBound - table.starts[number - 1])
      }
      if isTOML { nesting.close(text(line)) }
    }
    return entries
  }

  /// `NAME=value` in a fragment of a shell script.
  func assignments(in stretch: Range<Int>, path: [String]) -> [NamedEntry] {
    // A rule about names is no use of them.
    let line = text(stretch)
    if Self.searches.contains(where: { line.contains($0) }) { return [] }
    return Words(bytes, in: stretch).all.compactMap { word in
      guard let value = assigned(after: word.range.upperBound, before: stretch.upperBound),
        !isPartOfWord(word.range.lowerBound)
      else { return nil }
      return NamedEntry(word.text, at: word.range, value: value, path: path, form: .assigned)
    }
  }

  private static let searches = ["grep ", "grep -", "rg ", "exit 1", "test -z", "[ -z", "[[ -z"]

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
    let start = index
    while index < line.upperBound, Words.isInName(bytes[index]) || isInKey(bytes[index]) {
      index += 1
    }
    let name = start..<index
    guard !name.isEmpty else { return nil }
    if index < line.upperBound, isQuote(bytes[index]) { index += 1 }
    while index < line.upperBound, isSpace(bytes[index]) { index += 1 }
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
    var entries = assignments(in: line, path: path)
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
      if isTOML { entries += listed(in: key.value, path: path + [name]) }
    } else if isItem, let word = single((line.lowerBound + 1)..<line.upperBound) {
      entries.append(NamedEntry(word.text, at: word.range, value: "", path: path, form: .listed))
    } else if hasLists {
      entries += listed(in: line, path: path)
    }
    return entries + commanded(line, path)
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

  /// Names that commands and instructions are given: `ARG NAME`, `ENV NAME value`,
  /// `vercel env add NAME`, `variable "NAME"`.
  private func commanded(_ line: Range<Int>, _ path: [String]) -> [NamedEntry] {
    let words = Words(bytes, in: line).all
    return words.indices.dropFirst().compactMap { index in
      let word = words[index]
      guard KeyName.mayMatter(word.text) || PublicPrefix.of(word.text) != nil else { return nil }
      let start = word.range.lowerBound
      let before = text(max(line.lowerBound, start - Self.longestCommand)..<start)
      let isInstruction =
        isDockerfile && index == 1 && (before == "ARG " || before == "ENV ")
      let isVariable = isTerraform && before == "variable \""
      let isCommand = Self.commands.contains { before.hasSuffix($0) }
      guard isInstruction || isVariable || isCommand else { return nil }
      // `ARG NAME=value` is an assignment, and found as one.
      if assigned(after: word.range.upperBound, before: line.upperBound) != nil { return nil }
      let value = isInstruction ? trimmed(word.range.upperBound..<line.upperBound) : ""
      return NamedEntry(word.text, at: word.range, value: value, path: path, form: .assigned)
    }
  }

  private static let commands = [
    "env add ", "env:set ", "env set ", "secret set ", "secrets set ", "secret put ",
    "variable set ", "--name ", "--build-arg ", "--env ", "-e ", "$env:",
  ]

  private static let longestCommand = 24

  /// The longest value that is looked at.
  private static let longestValue = 4_096

  /// What follows an `=` right after a name: to the end of a quoted text, of a `${{ … }}`, or of the
  /// word; nil where no `=` follows.
  private func assigned(after start: Int, before end: Int) -> String? {
    let end = min(end, start + Self.longestValue)
    guard start < end, bytes[start] == UInt8(ascii: "=") else { return nil }
    var index = start + 1
    if index < end, bytes[index] == UInt8(ascii: "=") || bytes[index] == UInt8(ascii: "~") {
      return nil
    }
    let begin = index
    if index < end, isQuote(bytes[index]) || bytes[index] == UInt8(ascii: "\\") {
      let quote = bytes[index]
      index += 1
      while index < end, bytes[index] != quote { index += 1 }
      return String(decoding: bytes[begin..<index], as: UTF8.self)
    }
    var depth = 0
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: ")") { depth -= 1 }
      if depth <= 0, isSpace(byte) || isQuote(byte) || byte == UInt8(ascii: ";") { break }
      index += 1
    }
    return String(decoding: bytes[begin..<index], as: UTF8.self)
  }

  private func isPartOfWord(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    // `$NAME=`, `.NAME=`, `/NAME=` are other things' ends; `-NAME=` is a flag, but `-DNAME=` defines.
    return [UInt8(ascii: "$"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "%")]
      .contains(bytes[start - 1])
  }

  private func trimmed(_ range: Range<Int>) -> String {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isSpace(bytes[start]) || isQuote(bytes[start]) { start += 1 }
    while end > start,
      isSpace(bytes[end - 1]) || isQuote(bytes[end - 1]) || bytes[end - 1] == UInt8(ascii: ";")
    {
      end -= 1
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

/// The names around a line: YAML's by indentation, TOML's by the last table.
private struct Nesting {
  private var levels: [(indentation: Int, key: String)] = []
  private var table: [String] = []
  private var isListOpen = false
  var openKey: String?

  var path: [String] {
    let keys = levels.isEmpty ? table : levels.map(\.key)
    return isListOpen ? keys + (openKey.map { [$0] } ?? []) : keys
  }

  mutating func leave(to indentation: Int) {
    while let last = levels.last, last.indentation >= indentation { levels.removeLast() }
  }

  mutating func enter(_ key: String, at indentation: Int) {
    levels.append((indentation, key))
  }

  /// `[web]`, `[[tool.rules]]`.
  mutating func enterTable(_ line: String) {
    guard !isListOpen, line.hasPrefix("["), line.hasSuffix("]") else { return }
    table = line.split { "[]. \"'".contains($0) }.map(String.init)
  }

  /// Notes whether a list goes on in the next line.
  mutating func close(_ line: String) {
    let opened = line.count { $0 == "[" }
    let closed = line.count { $0 == "]" }
    if opened > closed { isListOpen = true }
    if closed > opened { isListOpen = false }
  }
}

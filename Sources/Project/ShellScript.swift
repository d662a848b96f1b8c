import Source

/// A fragment of a shell script as commands and their words, wherever it stands: in a file of its own,
/// in a string of JSON, in a block of YAML.
///
/// Quotes are taken off, and nothing is expanded: `$NAME`, `${NAME}`, `$(command)` and `${{ name }}`
/// stay as they are written.
package struct ShellScript: Sendable {
  package let commands: [Command]

  package struct Command: Sendable {
    package internal(set) var words: [Word] = []
    /// The files that the output goes to: `> file`, `>> file`.
    package internal(set) var targets: [Word] = []
    /// Whether the output goes to another command.
    package internal(set) var isPiped = false
    /// The texts that it is given with `<<END`, as far as the shell fills in variables there. Their
    /// lines stand among the commands as well, for some are lines of settings.
    package internal(set) var documents: [Word] = []
  }

  /// A word without its quotes.
  package typealias Word = PlacedText

  /// How the fragment is written.
  package enum Writing: Sendable {
    case plain
    /// Within double quotes of JSON, TOML or YAML: `\"` is a quote, `\n` ends a line.
    case escaped
  }

  /// The script that a text is: `sh -c 'npm run build'`.
  package init(in word: Word) {
    var lexer = ShellLexer(text: word.text, offsets: word.offsets)
    lexer.read()
    commands = lexer.commands
  }

  package init(_ bytes: [UInt8], in ranges: [Range<Int>], _ writing: Writing = .plain) {
    var lexer = ShellLexer(bytes, ranges, writing)
    lexer.read()
    commands = lexer.commands
  }
}

private struct ShellLexer {
  private var text: [UInt8] = []
  private var offsets: [Int] = []
  private var index = 0
  private var word: ShellScript.Word?
  private var command = ShellScript.Command()
  /// Whether the next word is the name of a file.
  private var isTarget = false
  /// The ends of the texts that begin behind this line, with the commands that they are for.
  private var awaited: [(end: [UInt8], command: Int)] = []
  /// How many bytes may still be looked through for the ends of such texts.
  private var documentBudget = 1 << 20
  private(set) var commands: [ShellScript.Command] = []

  init(text: [UInt8], offsets: [Int]) {
    self.text = text
    self.offsets = offsets
  }

  init(_ bytes: [UInt8], _ ranges: [Range<Int>], _ writing: ShellScript.Writing) {
    for range in ranges {
      var offset = range.lowerBound
      let end = min(range.upperBound, bytes.count)
      while offset < end {
        var byte = bytes[offset]
        var width = 1
        if writing == .escaped, byte == UInt8(ascii: "\\"), offset + 1 < end {
          width = 2
          switch bytes[offset + 1] {
          case UInt8(ascii: "n"): byte = UInt8(ascii: "\n")
          case UInt8(ascii: "t"): byte = UInt8(ascii: "\t")
          case let escaped: byte = escaped
          }
        }
        text.append(byte)
        offsets.append(offset)
        offset += width
      }
    }
  }

  mutating func read() {
    while index < text.count { step() }
    endCommand(isPiped: false)
  }

  private func peek(_ ahead: Int = 0) -> UInt8? {
    index + ahead < text.count ? text[index + ahead] : nil
  }

  private mutating func step() {
    let byte = text[index]
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      endWord()
      index += 1
    case UInt8(ascii: "|"):
      index += 1
      let isAlternative = peek() == UInt8(ascii: "|")
      endCommand(isPiped: !isAlternative)
    case UInt8(ascii: "\n"):
      endCommand(isPiped: false)
      index += 1
      readDocuments()
    case UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "`"):
      endCommand(isPiped: false)
      index += 1
    case UInt8(ascii: "&"):
      // `2>&1` and `&>` belong to a command.
      if text.indices.contains(index - 1), text[index - 1] == UInt8(ascii: ">") {
        index += 1
        return
      }
      endCommand(isPiped: false)
      index += 1
    case UInt8(ascii: ">"):
      endWord()
      isTarget = true
      index += 1
    case UInt8(ascii: "<"):
      endWord()
      index += 1
      if peek() == UInt8(ascii: "<"), peek(1) != UInt8(ascii: "<") { awaitDocument() }
    case UInt8(ascii: "#") where word == nil:
      while index < text.count, text[index] != UInt8(ascii: "\n") { index += 1 }
    case UInt8(ascii: "\\"):
      index += 1
      if peek() == UInt8(ascii: "\r") { index += 1 }
      if peek() == UInt8(ascii: "\n") {
        index += 1
      } else {
        append()
      }
    case UInt8(ascii: "'"), UInt8(ascii: "\""): quoted(by: byte)
    case UInt8(ascii: "$"): expansion()
    default: append()
    }
  }

  /// The word behind `<<` ends the text; in quotes it says that nothing is filled in.
  private mutating func awaitDocument() {
    var start = index + 1
    if start < text.count, text[start] == UInt8(ascii: "-") { start += 1 }
    while start < text.count, text[start] == UInt8(ascii: " ") { start += 1 }
    var end = start
    while end < text.count, text[end] | 0x20 >= UInt8(ascii: "a"),
      text[end] | 0x20 <= UInt8(ascii: "z")
        || text[end] == UInt8(ascii: "_")
    {
      end += 1
    }
    guard end > start else { return }
    awaited.append((Array(text[start..<end]), commands.count))
    index = end
  }

  /// Takes the texts that begin where a line has ended.
  private mutating func readDocuments() {
    defer { awaited = [] }
    var start = index
    for (end, owner) in awaited {
      var document = ShellScript.Word()
      var line = start
      var isEnded = false
      while line < text.count, documentBudget > 0, !isEnded {
        let next = text[line...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
        documentBudget -= next - line + 1
        isEnded = text[line..<next].drop { $0 == UInt8(ascii: "\t") || $0 == 0x20 } == end[...]
        if !isEnded {
          document.text += text[line..<min(next + 1, text.count)]
          document.offsets += offsets[line..<min(next + 1, text.count)]
        }
        line = next + 1
      }
      guard isEnded, commands.indices.contains(owner) else { return }
      commands[owner].documents.append(document)
      start = line
    }
  }

  private mutating func append() {
    guard index < text.count else { return }
    if word == nil { word = ShellScript.Word() }
    word?.text.append(text[index])
    word?.offsets.append(offsets[index])
    index += 1
  }

  private mutating func quoted(by quote: UInt8) {
    if word == nil { word = ShellScript.Word() }
    index += 1
    while index < text.count, text[index] != quote {
      if quote == UInt8(ascii: "\""), text[index] == UInt8(ascii: "$") {
        expansion()
        continue
      }
      if text[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\""), index + 1 < text.count {
        index += 1
      }
      append()
    }
    index += 1
  }

  /// `$NAME`, and what stands between the brackets of `${…}`, `$(…)` and `${{ … }}`.
  private mutating func expansion() {
    append()
    guard let open = peek(), open == UInt8(ascii: "{") || open == UInt8(ascii: "(") else { return }
    let close = open == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: ")")
    var depth = 0
    while let byte = peek(), byte != UInt8(ascii: "\n") || depth > 0 {
      if byte == open { depth += 1 }
      if byte == close { depth -= 1 }
      append()
      if depth == 0 { return }
    }
  }

  private mutating func endWord() {
    guard let ended = word else { return }
    if isTarget {
      // `2>&1` goes to no file.
      if ended.string != "1", ended.string != "2" { command.targets.append(ended) }
    } else {
      command.words.append(ended)
    }
    word = nil
    isTarget = false
  }

  private mutating func endCommand(isPiped: Bool) {
    endWord()
    isTarget = false
    guard !command.words.isEmpty else { return }
    command.isPiped = isPiped
    commands.append(command)
    command = ShellScript.Command()
  }
}

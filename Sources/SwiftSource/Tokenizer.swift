/// A word of Swift, as far as telling code from comments and literals needs words.
struct Token {
  var kind: Kind
  var start: Int
  var end: Int
  /// Whether a line begins between the token before and this one.
  var startsLine: Bool

  enum Kind: Equatable {
    /// An identifier or a keyword, backticks included.
    case word
    case number
    /// A whole string or regular expression literal, its interpolations included.
    case literal
    /// Operator characters in a row: `->`, `??`, `<`.
    case symbol
    /// One of `( ) [ ] { } , ; : . @ # \`.
    case mark
  }
}

/// Cuts Swift into tokens in one pass, without a tree, and notes the comments.
///
/// It has to agree with Swift only on where comments and literals end: everything else is for the
/// parser. Literals within interpolations within literals are followed on a stack, not by recursion.
struct Tokenizer {
  private(set) var tokens: [Token] = []
  /// The byte ranges of comments, in order.
  private(set) var comments: [Range<Int>] = []
  /// What literals hold besides their quotes and interpolations: text, and the signs of raw ones.
  private(set) var texts: [Text] = []
  private let bytes: [UInt8]
  private var index = 0
  private var startsLine = true
  /// The literals around the current position, the innermost last.
  private var literals: [OpenLiteral] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 5)
  }

  /// A stretch within a literal.
  struct Text {
    var kind: Kind
    var range: Range<Int>

    enum Kind {
      case string
      case regularExpression
      /// `#` before or behind a raw literal.
      case hashes
      /// `\##(`
      case rawInterpolation
    }
  }

  static func run(_ bytes: [UInt8]) -> Tokenizer {
    var tokenizer = Tokenizer(bytes)
    tokenizer.run()
    return tokenizer
  }

  private struct OpenLiteral {
    var start: Int
    var hashes: Int
    var isMultiLine: Bool
    /// How many parentheses are open in the interpolation being read; 0 in the text itself.
    var parentheses = 0
  }

  private func byte(_ offset: Int) -> UInt8 {
    let position = index + offset
    return position < bytes.count ? bytes[position] : 0
  }

  private mutating func run() {
    if byte(0) == UInt8(ascii: "#"), byte(1) == UInt8(ascii: "!") { skipLine() }
    while index < bytes.count {
      if let literal = literals.last, literal.parentheses == 0 {
        readLiteralText(literal)
      } else {
        readCode()
      }
    }
    if let outermost = literals.first { finishLiteral(outermost.start) }
  }

  private mutating func readCode() {
    let first = byte(0)
    switch first {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      startsLine = true
      index += 1
    case UInt8(ascii: " "), UInt8(ascii: "\t"):
      index += 1
    case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "/"):
      let start = index
      skipLine()
      comments.append(start..<index)
    case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"):
      let start = index
      skipBlockComment()
      comments.append(start..<index)
    case UInt8(ascii: "\""):
      openLiteral(hashes: 0)
    case UInt8(ascii: "#"):
      readHash()
    case UInt8(ascii: "`"):
      readQuotedWord()
    case _ where first.isDigit:
      readNumber()
    case _ where first.isWordPart:
      let start = index
      while index < bytes.count, bytes[index].isWordPart { index += 1 }
      append(.word, start)
    case UInt8(ascii: "/") where isRegularExpression:
      let start = index
      skipRegularExpression(hashes: 0)
      append(.literal, start)
    case _ where first.isSymbolPart:
      readSymbol()
    default:
      readMark(first)
    }
  }

  private mutating func append(_ kind: Token.Kind, _ start: Int) {
    if literals.isEmpty {
      tokens.append(Token(kind: kind, start: start, end: index, startsLine: startsLine))
    }
    startsLine = false
  }

  private mutating func skipLine() {
    while index < bytes.count, !bytes[index].isLineEnd { index += 1 }
  }

  private mutating func skipBlockComment() {
    var depth = 0
    while index < bytes.count {
      if byte(0) == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
        depth += 1
        index += 2
      } else if byte(0) == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
        depth -= 1
        index += 2
        if depth == 0 { return }
      } else {
        if bytes[index].isLineEnd { startsLine = true }
        index += 1
      }
    }
    index = min(index, bytes.count)
  }

  /// `#"…"#`, `#/…/#`, or a plain `#`.
  private mutating func readHash() {
    var hashes = 1
    while byte(hashes) == UInt8(ascii: "#") { hashes += 1 }
    if byte(hashes) == UInt8(ascii: "\"") {
      openLiteral(hashes: hashes)
    } else if byte(hashes) == UInt8(ascii: "/") {
      let start = index
      index += hashes
      note(.hashes, start..<index)
      skipRegularExpression(hashes: hashes)
      append(.literal, start)
    } else {
      let start = index
      index += 1
      append(.mark, start)
    }
  }

  private mutating func readQuotedWord() {
    let start = index
    index += 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "`"), !bytes[index].isLineEnd {
      index += 1
    }
    if byte(0) == UInt8(ascii: "`") { index += 1 }
    append(.word, start)
  }

  private mutating func readNumber() {
    let start = index
    while index < bytes.count {
      let isFraction = byte(0) == UInt8(ascii: ".") && byte(1).isDigit
      guard bytes[index].isWordPart || isFraction else { break }
      index += 1
    }
    append(.number, start)
  }

  private mutating func readSymbol() {
    let start = index
    while index < bytes.count, bytes[index].isSymbolPart {
      let next = byte(1)
      let beginsComment =
        byte(0) == UInt8(ascii: "/") && (next == UInt8(ascii: "/") || next == UInt8(ascii: "*"))
      if index > start, beginsComment { break }
      index += 1
    }
    append(.symbol, start)
  }

  private mutating func readMark(_ mark: UInt8) {
    let start = index
    index += 1
    guard let depth = literals.last?.parentheses else {
      append(.mark, start)
      return
    }
    if mark == UInt8(ascii: "(") { literals[literals.count - 1].parentheses = depth + 1 }
    if mark == UInt8(ascii: ")") { literals[literals.count - 1].parentheses = depth - 1 }
  }

  private mutating func note(_ kind: Text.Kind, _ range: Range<Int>) {
    if !range.isEmpty { texts.append(Text(kind: kind, range: range)) }
  }

  private mutating func openLiteral(hashes: Int) {
    let start = index
    index += hashes
    note(.hashes, start..<index)
    let quote = UInt8(ascii: "\"")
    // `#"""#` is a quote in a raw literal: a literal of more lines begins with the end of one.
    let isMultiLine =
      byte(0) == quote && byte(1) == quote && byte(2) == quote && isBlankLine(from: index + 3)
    index += isMultiLine ? 3 : 1
    literals.append(OpenLiteral(start: start, hashes: hashes, isMultiLine: isMultiLine))
  }

  /// Reads on in the text of a literal to its end or to the next interpolation.
  private mutating func readLiteralText(_ literal: OpenLiteral) {
    let start = index
    while index < bytes.count {
      let first = byte(0)
      if first == UInt8(ascii: "\\"), hasHashes(literal.hashes, at: 1) {
        let escape = index
        index += 1 + literal.hashes
        if byte(0) == UInt8(ascii: "(") {
          index += 1
          note(.string, start..<escape)
          if literal.hashes > 0 { note(.rawInterpolation, escape..<index) }
          literals[literals.count - 1].parentheses = 1
          return
        }
        index = min(index + 1, bytes.count)
      } else if first == UInt8(ascii: "\""), closes(literal) {
        note(.string, start..<index)
        index += literal.isMultiLine ? 3 : 1
        note(.hashes, index..<(index + literal.hashes))
        index += literal.hashes
        finishLiteral(literal.start)
        return
      } else if first.isLineEnd, !literal.isMultiLine {
        // A literal without its closing quote ends with its line, and so do those around it.
        while let open = literals.last, !open.isMultiLine { finishLiteral(open.start) }
        return
      } else {
        index += 1
      }
    }
  }

  private mutating func finishLiteral(_ start: Int) {
    if !literals.isEmpty { literals.removeLast() }
    append(.literal, start)
  }

  private func isBlankLine(from start: Int) -> Bool {
    for position in start..<max(start, bytes.count) {
      if bytes[position].isLineEnd { return true }
      if bytes[position] != UInt8(ascii: " "), bytes[position] != UInt8(ascii: "\t") {
        return false
      }
    }
    return true
  }

  private func hasHashes(_ count: Int, at offset: Int) -> Bool {
    for position in 0..<count where byte(offset + position) != UInt8(ascii: "#") { return false }
    return true
  }

  private func closes(_ literal: OpenLiteral) -> Bool {
    guard literal.isMultiLine else { return hasHashes(literal.hashes, at: 1) }
    let quote = UInt8(ascii: "\"")
    return byte(1) == quote && byte(2) == quote && hasHashes(literal.hashes, at: 3)
  }

  /// Whether the `/` here opens `/…/`: it stands where a value begins, no blank follows, and the
  /// line closes it.
  private var isRegularExpression: Bool {
    let next = byte(1)
    guard next != UInt8(ascii: " "), next != UInt8(ascii: "="), !next.isLineEnd else {
      return false
    }
    guard literals.isEmpty else { return false }
    if let last = tokens.last {
      switch last.kind {
      case .number, .literal: return false
      case .word:
        let text = bytes[last.start..<last.end]
        if !text.elementsEqual("return".utf8), !text.elementsEqual("in".utf8) { return false }
      case .mark:
        let mark = bytes[last.start]
        if mark == UInt8(ascii: ")") || mark == UInt8(ascii: "]") || mark == UInt8(ascii: "}")
          || mark == UInt8(ascii: ".")
        {
          return false
        }
      case .symbol: break
      }
    }
    var position = 1
    while index + position < bytes.count, !byte(position).isLineEnd {
      if byte(position) == UInt8(ascii: "\\") { position += 1 }
      if byte(position) == UInt8(ascii: "/") { return true }
      position += 1
    }
    return false
  }

  private mutating func skipRegularExpression(hashes: Int) {
    index += 1
    let start = index
    while index < bytes.count {
      if hashes == 0, bytes[index].isLineEnd { return }
      if byte(0) == UInt8(ascii: "\\") {
        index += 1
      } else if byte(0) == UInt8(ascii: "/"), hasHashes(hashes, at: 1) {
        note(.regularExpression, start..<index)
        note(.hashes, (index + 1)..<(index + 1 + hashes))
        index += 1 + hashes
        return
      }
      index += 1
    }
    index = min(index, bytes.count)
  }
}

extension UInt8 {
  var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }

  fileprivate var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  fileprivate var isWordPart: Bool {
    let lowercase = self | 0x20
    return (lowercase >= UInt8(ascii: "a") && lowercase <= UInt8(ascii: "z")) || isDigit
      || self == UInt8(ascii: "_") || self == UInt8(ascii: "$") || self >= 0x80
  }

  fileprivate var isSymbolPart: Bool {
    switch self {
    case UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "%"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "^"),
      UInt8(ascii: "~"), UInt8(ascii: "?"):
      true
    default: false
    }
  }
}

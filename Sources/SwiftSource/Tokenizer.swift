/// Cuts Swift into tokens in one pass, without a tree, and notes the comments.
///
/// It has to agree with Swift only on where comments and literals end: everything else is for the
/// parser. Literals within interpolations within literals are followed on a stack, not by recursion.
struct Tokenizer {
  var tokens: [Token] = []
  /// The byte ranges of comments, in order.
  private(set) var comments: [Range<Int>] = []
  /// What literals hold besides their quotes and interpolations: text, and the signs of raw ones.
  var texts: [Text] = []
  let bytes: [UInt8]
  var index = 0
  var startsLine = true
  /// The literals around the current position, the innermost last.
  var literals: [OpenLiteral] = []

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

  struct OpenLiteral {
    var start: Int
    var hashes: Int
    var isMultiLine: Bool
    /// How many parentheses are open in the interpolation being read; 0 in the text itself.
    var parentheses = 0
  }

  func byte(_ offset: Int) -> UInt8 {
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

  mutating func append(_ kind: Token.Kind, _ start: Int) {
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

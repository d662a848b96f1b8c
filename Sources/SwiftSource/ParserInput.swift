import Source

/// The bytes that the parser reads in place of a file's own: of the same length, with the forms
/// that the grammar cannot read blanked out or written in a form that it can.
///
/// The grammar loses the rest of a type at an `#if` in it, the rest of a statement at
/// `if try await x() {`, and more at raw strings, typed throws and a few younger keywords. None of
/// them matters to where a value comes from, so the parser need not see them. Text is always taken
/// from the file's own bytes.
struct ParserInput {
  var bytes: [UInt8]
  /// The comments, in order.
  let comments: [Range<Int>]
  /// The lines of conditional compilation, in order.
  private(set) var directives: [Directive] = []
  let tokens: [Token]
  let original: [UInt8]

  /// One `#if`, `#elseif`, `#else` or `#endif` line.
  struct Directive {
    var kind: Kind
    var range: Range<Int>

    enum Kind { case opens, alternates, otherwise, closes }
  }

  init(_ original: [UInt8]) {
    self.original = original
    bytes = original
    let tokenizer = Tokenizer.run(original)
    tokens = tokenizer.tokens
    comments = tokenizer.comments
    for text in tokenizer.texts { maskText(text) }
    maskHeads()
    var index = 0
    while index < tokens.count { index = mask(from: index) }
  }

  /// Text in literals is read from the file, so the parser need not take it apart.
  private mutating func maskText(_ text: Tokenizer.Text) {
    let range = text.range.clamped(to: 0..<bytes.count)
    switch text.kind {
    case .string, .hashes: blank(range.lowerBound, range.upperBound)
    case .regularExpression:
      for position in range { bytes[position] = UInt8(ascii: "x") }
    case .rawInterpolation:
      guard range.count >= 2 else { return }
      blank(range.lowerBound, range.upperBound)
      bytes[range.upperBound - 2] = UInt8(ascii: "\\")
      bytes[range.upperBound - 1] = UInt8(ascii: "(")
    }
  }

  /// Handles the form that begins at a token, and answers where to go on.
  private mutating func mask(from index: Int) -> Int {
    switch tokens[index].kind {
    case .mark:
      switch mark(index) {
      case UInt8(ascii: "#"): return maskHash(index)
      case UInt8(ascii: ";"): bytes[tokens[index].start] = UInt8(ascii: "\n")
      case UInt8(ascii: "("): maskEmptyTuple(index)
      case UInt8(ascii: "@"): return maskAttribute(index)
      default: break
      }
    case .word: return maskWord(index)
    case .symbol:
      maskOperatorAsValue(index)
      joinToLineBefore(index)
    case .number, .literal: break
    }
    return index + 1
  }

  private mutating func maskHash(_ index: Int) -> Int {
    switch word(index + 1) {
    case .error, .warning:
      let end = end(ofParentheses: index + 2)
      for position in index..<end { blank(position) }
      return end
    case .isolation:
      blank(index)
      return index + 2
    default: break
    }
    guard tokens[index].startsLine else { return index + 1 }
    let kind: Directive.Kind
    switch word(index + 1) {
    case .if: kind = .opens
    case .elseif: kind = .alternates
    case .else: kind = .otherwise
    case .endif: kind = .closes
    default: return index + 1
    }
    var last = index + 1
    while !startsLine(last + 1) { last += 1 }
    let range = tokens[index].start..<tokens[last].end
    directives.append(Directive(kind: kind, range: range))
    blank(range.lowerBound, range.upperBound)
    return last + 1
  }

  /// `@_lifetime(borrow x)`: arguments that are no values; `@Option()`: an empty list.
  private mutating func maskAttribute(_ index: Int) -> Int {
    guard isWord(index + 1) else { return index + 1 }
    var name = index + 1
    while isMark(name + 1, "."), isWord(name + 2) { name += 2 }
    let hasArguments = isMark(name + 1, "(") && tokens[name].end == tokens[name + 1].start
    let end = hasArguments ? end(ofParentheses: name + 1) : name + 1
    switch word(index + 1) {
    case .lifetime, .convention:
      for position in index..<end { blank(position) }
      return end
    default: break
    }
    if original[tokens[index + 1].start] == UInt8(ascii: "_") {
      for position in index..<end { blank(position) }
      return end
    }
    if hasArguments, end == name + 3 {
      blank(name + 1)
      blank(name + 2)
      return end
    }
    return name + 1
  }

  /// An operator at the beginning of a line goes on with the line before; of some operators the
  /// grammar knows that only within a line.
  private mutating func joinToLineBefore(_ index: Int) {
    guard index > 0, tokens[index].startsLine, tokens.indices.contains(index + 1),
      tokens[index].end < tokens[index + 1].start
    else { return }
    let gap = tokens[index - 1].end..<tokens[index].start
    guard original[gap].allSatisfy({ $0 == UInt8(ascii: " ") || $0.isLineEnd }) else { return }
    for position in gap { bytes[position] = UInt8(ascii: " ") }
  }

  /// `sorted(by: <)`: an operator as a value reads as a name.
  private mutating func maskOperatorAsValue(_ index: Int) {
    let opens = isMark(index - 1, "(") || isMark(index - 1, ",") || isMark(index - 1, ":")
    guard opens, isMark(index + 1, ")") || isMark(index + 1, ",") else { return }
    // `#available(macOS 15, *)`
    if isSymbol(index, "*") { return }
    for position in tokens[index].start..<tokens[index].end {
      bytes[position] = UInt8(ascii: "_")
    }
  }
}

// Tokens.
extension ParserInput {
  func word(_ index: Int) -> Word? {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return nil }
    let token = tokens[index]
    return Word(original[token.start..<token.end])
  }

  func isWord(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .word
  }

  func mark(_ index: Int) -> UInt8? {
    guard tokens.indices.contains(index), tokens[index].kind == .mark else { return nil }
    return original[tokens[index].start]
  }

  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    self.mark(index) == UInt8(ascii: mark)
  }

  func isSymbol(_ index: Int, _ text: StaticString) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .symbol else { return false }
    let token = tokens[index]
    return original[token.start..<token.end].elementsEqual(text.description.utf8)
  }

  func startsLine(_ index: Int) -> Bool {
    !tokens.indices.contains(index) || tokens[index].startsLine
  }

  /// Blanks a stretch, keeping its line ends.
  mutating func blank(_ start: Int, _ end: Int) {
    for position in start..<max(start, min(end, bytes.count)) where !bytes[position].isLineEnd {
      bytes[position] = UInt8(ascii: " ")
    }
  }

  mutating func blank(_ index: Int) {
    guard tokens.indices.contains(index) else { return }
    blank(tokens[index].start, tokens[index].end)
  }

  /// The index after the parenthesis that closes the one at `open`; `open + 1` where none does.
  func end(ofParentheses open: Int) -> Int {
    var depth = 0
    for index in open..<max(open, min(tokens.count, open + 200)) {
      if isMark(index, "(") { depth += 1 }
      if isMark(index, ")") {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
    }
    return min(open + 1, tokens.count)
  }
}

/// The words of Swift that decide what is hidden from the parser.
enum Word: String {
  case `as`, `is`, `in`, `else`, `where`, `func`, `case`, `catch`, `let`, `var`, `if`, elseif, endif
  case `throws`, `rethrows`, async, await, `try`, `do`, `return`, `typealias`, `associatedtype`
  case `while`, `switch`, `for`, `default`, `init`, `subscript`, `struct`, `class`, `enum`, actor
  case `protocol`, `extension`, nonisolated, sending, consuming, borrowing, isolated, unsafe
  case nonsending, consume, copy, discard, isolation, lifetime, convention, error, warning, get, set
  case `inout`
  case prefix, postfix, infix, open, final, convenience, dynamic, indirect, mutating, nonmutating
  case optional, override, required, unowned, weak, willSet, didSet
  case consumingSelf = "__consuming"
  case ownedByCallee = "__owned"
  case shared = "__shared"
  case read = "_read"
  case modify = "_modify"

  /// Whether the word modifies a declaration, and is a name elsewhere.
  var isModifier: Bool {
    switch self {
    case .prefix, .postfix, .infix, .open, .final, .convenience, .dynamic, .indirect, .mutating,
      .nonmutating, .optional, .override, .required, .unowned, .weak, .willSet, .didSet, .get, .set:
      true
    default: false
    }
  }

  init?(_ text: ArraySlice<UInt8>) {
    guard text.count <= 14 else { return nil }
    self.init(rawValue: String(decoding: text, as: UTF8.self))
  }
}

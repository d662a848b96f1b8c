import Source

/// The bytes that the parser reads in place of a file's own: of the same length, with the forms
/// that the grammar cannot read blanked out or written in a form that it can.
///
/// The grammar loses the rest of a type at an `#if` in it, and the rest of a statement at
/// `if try await x() {`, typed throws and a few younger keywords. None of them matters to where a
/// value comes from, so the parser need not see them. Text is always taken from the file's bytes.
struct ParserInput {
  private(set) var bytes: [UInt8]
  /// The comments, in order.
  let comments: [Range<Int>]
  /// The lines of conditional compilation, in order.
  private(set) var directives: [Directive] = []
  private let original: [UInt8]
  private let tokens: [Token]

  /// One `#if`, `#elseif`, `#else` or `#endif` line.
  struct Directive {
    var kind: Kind
    var range: Range<Int>

    enum Kind { case opens, alternates, otherwise, closes }
  }

  init(_ original: [UInt8]) {
    self.original = original
    bytes = original
    (tokens, comments) = Tokenizer.run(original)
    maskConditionHeads()
    var index = 0
    while index < tokens.count { index = mask(from: index) }
  }

  private func word(_ index: Int) -> Word? {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return nil }
    let token = tokens[index]
    return Word(original[token.start..<token.end])
  }

  private func isWord(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .word
  }

  private func mark(_ index: Int) -> UInt8? {
    guard tokens.indices.contains(index), tokens[index].kind == .mark else { return nil }
    return original[tokens[index].start]
  }

  private func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    self.mark(index) == UInt8(ascii: mark)
  }

  private func isSymbol(_ index: Int, _ text: StaticString) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .symbol else { return false }
    let token = tokens[index]
    return original[token.start..<token.end].elementsEqual(text.description.utf8)
  }

  private func startsLine(_ index: Int) -> Bool {
    !tokens.indices.contains(index) || tokens[index].startsLine
  }

  /// Blanks a stretch, keeping its line ends.
  private mutating func blank(_ start: Int, _ end: Int) {
    for position in start..<min(end, bytes.count) where !bytes[position].isLineEnd {
      bytes[position] = UInt8(ascii: " ")
    }
  }

  private mutating func blank(_ index: Int) { blank(tokens[index].start, tokens[index].end) }

  /// The index after the parenthesis that closes the one at `open`; `open + 1` where none does.
  private func end(ofParentheses open: Int) -> Int {
    var depth = 0
    for index in open..<min(tokens.count, open + 200) {
      if isMark(index, "(") { depth += 1 }
      if isMark(index, ")") {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
    }
    return open + 1
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
    case .number, .literal, .symbol: break
    }
    return index + 1
  }

  private mutating func maskHash(_ index: Int) -> Int {
    guard tokens[index].startsLine else {
      if word(index + 1) == .isolation { blank(index) }
      return index + 1
    }
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
    if original[tokens[index + 1].start] == UInt8(ascii: "_") || word(index + 1) == .lifetime {
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

  private mutating func maskWord(_ index: Int) -> Int {
    guard let text = word(index) else { return index + 1 }
    if isMark(index - 1, ".") {
      // The grammar knows no member of these names: `.keyword(.try)`.
      if text == .try || text == .await {
        bytes[tokens[index].end - 1] = UInt8(ascii: "z")
      }
      return index + 1
    }
    switch text {
    case .throws where isMark(index + 1, "("):
      let end = end(ofParentheses: index + 1)
      for position in (index + 1)..<end { blank(position) }
      if word(index - 1) == .do { blank(index) }
      return end
    case .nonisolated where isMark(index + 1, "("):
      let end = end(ofParentheses: index + 1)
      for position in index..<end { blank(position) }
      return end
    case .sending, .consuming, .borrowing, .isolated, .ownedByCallee, .shared:
      if isPassingModifier(index) { blank(index) }
    case .unsafe, .consume, .copy, .discard:
      if isPrefixOfValue(index) { blank(index) }
    case .read where isMark(index + 1, "{"):
      let start = tokens[index].start
      bytes.replaceSubrange(start..<(start + 5), with: "get  ".utf8)
    case .let where isSymbol(index - 1, "<"):
      blank(index)
    default: break
    }
    return index + 1
  }

  /// `_: sending T`, `-> sending T`, `_: isolated (any Actor)? = nil`.
  private func isPassingModifier(_ index: Int) -> Bool {
    let isBehindType =
      isMark(index - 1, ":") || isSymbol(index - 1, "->") || isMark(index - 1, "(")
      || isMark(index - 1, ",") || isPassing(index - 1) || isMark(index - 2, "@")
    let beginsType =
      isWord(index + 1) || isMark(index + 1, "(") || isMark(index + 1, "[")
      || isMark(index + 1, "@") || isSymbol(index + 1, "~")
    return isBehindType && beginsType && !startsLine(index + 1)
  }

  private func isPassing(_ index: Int) -> Bool {
    switch word(index) {
    case .sending, .consuming, .borrowing, .isolated, .ownedByCallee, .shared: true
    default: false
    }
  }

  /// `consume x`: two words in a row, of which the second is no operator.
  private func isPrefixOfValue(_ index: Int) -> Bool {
    guard isWord(index + 1), !startsLine(index + 1), !isMark(index - 1, ".") else { return false }
    switch word(index + 1) {
    case .as, .is, .in, .else, .where: return false
    default: break
    }
    switch word(index - 1) {
    case .func, .case, .let, .var: return false
    default: return true
    }
  }

  /// Writes the value `()` as `[]`, where it is no type and no argument list.
  private mutating func maskEmptyTuple(_ index: Int) {
    guard isMark(index + 1, ")"), isValueOfEmptyTuple(index) else { return }
    bytes[tokens[index].start] = UInt8(ascii: "[")
    bytes[tokens[index + 1].start] = UInt8(ascii: "]")
  }

  private func isValueOfEmptyTuple(_ index: Int) -> Bool {
    if isSymbol(index + 2, "->") { return false }
    switch word(index + 2) {
    case .throws, .async, .in, .rethrows: return false
    default: break
    }
    if tokens[index].startsLine {
      // `f\n()` is two statements.
      return !isMark(index - 1, ":") || !isMark(index - 3, "(") && !isMark(index - 3, ",")
    }
    switch word(index - 1) {
    case .return, .in: return true
    default: break
    }
    if isSymbol(index - 1, "=") { return word(index - 3) != .typealias }
    if isSymbol(index - 1, "??") || isMark(index - 1, "{") { return true }
    if isMark(index - 1, "(") { return isWord(index - 2) && isMark(index + 2, ")") }
    return isMark(index - 1, ":") && isEmptyTupleBehindColon(index)
  }

  /// `case .a: ()` and `f(returning: ())`, but neither `let x: () = y` nor `(x: ()) -> Void`.
  private func isEmptyTupleBehindColon(_ index: Int) -> Bool {
    if startsLine(index + 2) || isMark(index + 2, "}") {
      return word(index - 3) != .let && word(index - 3) != .var
    }
    let isArgument = isMark(index - 3, "(") || isMark(index - 3, ",")
    return isArgument && isMark(index + 2, ")") && !isSymbol(index + 3, "->")
  }

  /// Blanks `try` and `await` between `if`, `while`, `switch` or a `for`'s `in` and its `{`, where
  /// the grammar takes the block for a trailing closure.
  private mutating func maskConditionHeads() {
    /// For each open bracket, whether a head is being read directly in it.
    var heads = [false]
    for index in tokens.indices {
      if let mark = mark(index) {
        switch mark {
        case UInt8(ascii: "("), UInt8(ascii: "["): heads.append(false)
        case UInt8(ascii: "{"):
          heads[heads.count - 1] = false
          heads.append(false)
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
          if heads.count > 1 { heads.removeLast() }
        default: break
        }
        continue
      }
      guard tokens[index].kind == .word, !isMark(index - 1, "."), !isMark(index - 1, "#") else {
        continue
      }
      switch word(index) {
      case .if, .while, .switch, .in:
        heads[heads.count - 1] = !isMark(index + 1, ":") && opensHead(index)
      case .else, .func: heads[heads.count - 1] = false
      case .try where heads[heads.count - 1]:
        blank(index)
        if isSymbol(index + 1, "?") || isSymbol(index + 1, "!") { blank(index + 1) }
      case .await where heads[heads.count - 1]: blank(index)
      default: break
      }
    }
  }

  /// Whether an `in` belongs to a `for`, rather than to a closure.
  private func opensHead(_ index: Int) -> Bool {
    guard word(index) == .in else { return true }
    var depth = 0
    var position = index - 1
    while position >= 0, index - position < 60 {
      switch mark(position) {
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth += 1
      case UInt8(ascii: "("), UInt8(ascii: "["):
        depth -= 1
        if depth < 0 { return false }
      case UInt8(ascii: "{"), UInt8(ascii: "}"): return false
      default: if word(position) == .for { return true }
      }
      position -= 1
    }
    return false
  }
}

/// The words of Swift that decide what is hidden from the parser.
private enum Word: String {
  case `as`, `is`, `in`, `else`, `where`, `func`, `case`, `let`, `var`, `if`, `elseif`, endif
  case `throws`, `rethrows`, async, await, `try`, `do`, `return`, `typealias`, `while`, `switch`
  case `for`, nonisolated, sending, consuming, borrowing, isolated, unsafe, consume, copy, discard
  case isolation, lifetime
  case ownedByCallee = "__owned"
  case shared = "__shared"
  case read = "_read"

  init?(_ text: ArraySlice<UInt8>) {
    guard text.count <= 11 else { return nil }
    self.init(rawValue: String(decoding: text, as: UTF8.self))
  }
}

/// Keywords that the grammar does not know, and `()` as a value.
extension ParserInput {
  mutating func maskWord(_ index: Int) -> Int {
    guard let text = word(index) else { return index + 1 }
    if isMark(index - 1, ".") {
      // The grammar knows no member of these names: `.keyword(.try)`.
      if text == .try || text == .await { bytes[tokens[index].end - 1] = UInt8(ascii: "z") }
      return index + 1
    }
    if text.isModifier, isName(index, text) {
      bytes[tokens[index].end - 1] = UInt8(ascii: "z")
      return index + 1
    }
    switch text {
    case .throws where isMark(index + 1, "("):
      let end = end(ofParentheses: index + 1)
      for position in (index + 1)..<end { blank(position) }
      if word(index - 1) == .do { blank(index) }
      return end
    case .nonisolated: return maskNonisolated(index)
    case .sending, .consuming, .borrowing, .isolated, .ownedByCallee, .shared:
      if isPassingModifier(index) || isAccessor(index + 1) { blank(index) }
    case .consumingSelf: if isPrefixOfValue(index) { blank(index) }
    case .unsafe, .consume, .copy, .discard:
      if isPrefixOfValue(index) || isBeforePrefixOperator(index) { blank(index) }
    case .read where isMark(index + 1, "{"):
      let start = tokens[index].start
      bytes.replaceSubrange(start..<(start + 5), with: "get  ".utf8)
    case .let where isSymbol(index - 1, "<"): blank(index)
    case .associatedtype: return maskAssociatedType(index)
    default: break
    }
    return index + 1
  }

  /// Whether a word that modifies declarations is a name here: `prefix.isEmpty`, `open = nil`.
  private func isName(_ index: Int, _ text: Word) -> Bool {
    switch mark(index + 1) {
    case UInt8(ascii: "."): return true
    case UInt8(ascii: ","), UInt8(ascii: ")"), UInt8(ascii: "]"):
      // `private(set)`
      return text != .set
    default: break
    }
    guard tokens.indices.contains(index + 1), tokens[index + 1].kind == .symbol else {
      return false
    }
    return !isSymbol(index + 1, "~") && !isSymbol(index + 1, "->")
  }

  /// `unsafe !f()`
  private func isBeforePrefixOperator(_ index: Int) -> Bool {
    guard tokens.indices.contains(index + 2), tokens[index + 1].kind == .symbol else {
      return false
    }
    return tokens[index].end < tokens[index + 1].start && !startsLine(index + 1)
      && tokens[index + 1].end == tokens[index + 2].start
  }

  /// `nonisolated` with an argument in front of a declaration, and in front of a conformance.
  private mutating func maskNonisolated(_ index: Int) -> Int {
    if isMark(index + 1, "("), isMark(index + 3, ")") {
      switch word(index + 2) {
      case .unsafe, .nonsending:
        for position in index..<(index + 4) { blank(position) }
        return index + 4
      default: return index + 1
      }
    }
    if isMark(index - 1, ":") || isMark(index - 1, ","), isWord(index + 1) { blank(index) }
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
    case .sending, .consuming, .borrowing, .isolated, .ownedByCallee, .shared, .inout: true
    default: false
    }
  }

  /// `borrowing get {`
  private func isAccessor(_ index: Int) -> Bool {
    switch word(index) {
    case .get, .set, .read, .modify: isMark(index + 1, "{") || isWord(index + 1)
    default: false
    }
  }

  /// `consume x`: two words in a row, of which the second is no operator.
  private func isPrefixOfValue(_ index: Int) -> Bool {
    guard isWord(index + 1), !startsLine(index + 1) else { return false }
    if word(index) == .consumingSelf { return word(index - 1) != .case }
    switch word(index + 1) {
    case .as, .is, .in, .else, .where: return false
    default: break
    }
    switch word(index - 1) {
    case .func, .case, .let, .var: return false
    default: return true
    }
  }

  /// An associated type says nothing of a value: blanked to the end of its declaration.
  private mutating func maskAssociatedType(_ index: Int) -> Int {
    guard isWord(index + 1) else { return index + 1 }
    blank(index)
    return blankConstraints(from: index + 1)
  }

  /// Blanks a list of constraints on types, over the lines that it takes, and answers its end.
  mutating func blankConstraints(from start: Int) -> Int {
    var index = start
    while index < tokens.count, !isMark(index, "{"), !isMark(index, "}") {
      if tokens[index].startsLine, index > start, !continues(index) { break }
      blank(index)
      index += 1
    }
    return index
  }

  /// Whether a list goes on with a token at the beginning of a line.
  private func continues(_ index: Int) -> Bool {
    let isOpenBefore =
      isMark(index - 1, ",") || isMark(index - 1, ":") || word(index - 1) == .where
      || tokens[index - 1].kind == .symbol && !isSymbol(index - 1, ">")
    let goesOn =
      isMark(index, ",") || isMark(index, ":") || word(index) == .where
      || tokens[index].kind == .symbol
    return isOpenBefore || goesOn
  }

  /// Writes the value `()` as `[]`, where it is no type and no argument list.
  mutating func maskEmptyTuple(_ index: Int) {
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
}

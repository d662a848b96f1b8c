/// What stands between a keyword and its block: conditions, patterns, constraints.
extension ParserInput {
  /// What is being read directly in an open bracket.
  private enum Head {
    case none
    /// From `if`, `while`, `switch` or the `in` of a `for` to its block, which the grammar takes for
    /// a trailing closure of what is behind `try` or `await`.
    case condition
    /// From `case` to its `:` or `=`.
    case pattern
    /// From the `where` of a pattern to its `:`.
    case patternCondition
    /// From `catch` to its block.
    case error
    /// From `func`, `struct` and the like to the body.
    case declaration
  }

  private struct Level {
    var head = Head.none
    /// The first token of the pattern being read.
    var start = 0
    /// The `where` of a pattern.
    var condition = 0
    /// Whether a pattern stands before the one being read.
    var isFurther = false
    /// Whether the pattern is one of `if case`.
    var isCondition = false
  }

  mutating func maskHeads() {
    var levels = [Level()]
    var index = 0
    while index < tokens.count {
      let last = levels.count - 1
      if let mark = mark(index) {
        maskMark(index, mark, &levels)
      } else if tokens[index].kind == .symbol {
        if levels[last].head == .pattern, isSymbol(index, "=") { levels[last].head = .condition }
      } else if tokens[index].kind == .word, !isMark(index - 1, "."), !isMark(index - 1, "#") {
        index = maskHeadWord(index, &levels[last])
        continue
      }
      index += 1
    }
  }

  private mutating func maskMark(_ index: Int, _ mark: UInt8, _ levels: inout [Level]) {
    let last = levels.count - 1
    switch mark {
    case UInt8(ascii: "("), UInt8(ascii: "["):
      if mark == UInt8(ascii: "("), levels[last].head == .pattern, isMark(index + 1, ")"),
        isWord(index - 1)
      {
        // `case .success():`
        blank(index)
        blank(index + 1)
      }
      levels.append(Level())
    case UInt8(ascii: "{"):
      levels[last].head = .none
      levels.append(Level())
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      if levels.count > 1 { levels.removeLast() }
    case UInt8(ascii: ":"):
      // `case .a, .b where c:`
      if levels[last].head == .patternCondition, levels[last].isFurther {
        for position in levels[last].condition..<index { blank(position) }
      }
      if levels[last].head == .pattern || levels[last].head == .patternCondition {
        levels[last].head = .none
      }
    case UInt8(ascii: ","):
      if levels[last].head == .patternCondition {
        // `case .a where b, .c:`
        for position in levels[last].condition..<index { blank(position) }
        levels[last].head = .pattern
      }
      if levels[last].head == .pattern {
        levels[last].start = index + 1
        levels[last].isFurther = true
      }
      if levels[last].head == .error { blankPatterns(from: index) }
    case UInt8(ascii: "."):
      guard levels[last].head == .pattern else { return }
      maskDot(index, levels[last])
    default: break
    }
  }

  /// `case .a.b` is read as `case .b`, `case .min..<0` as `case 0`.
  private mutating func maskDot(_ index: Int, _ level: Level) {
    let start = level.start
    if index == start, isWord(index + 1), isMark(index + 2, "."), isWord(index + 3) {
      blank(index)
      blank(index + 1)
      return
    }
    guard isMark(index + 1, "."), !isMark(index - 1, ".") else { return }
    // The grammar does know `case 1...3:`.
    guard level.isCondition || isMark(start, ".") || isMark(start, "(") else { return }
    let end = isMark(index + 2, ".") || isSymbol(index + 2, "<") ? index + 3 : index + 2
    for position in start..<end { blank(position) }
  }

  /// `catch A.b, is C {`: the patterns behind the first.
  private mutating func blankPatterns(from comma: Int) {
    var index = comma
    while index < tokens.count, !isMark(index, "{"), index < comma + 60 {
      blank(index)
      index += 1
    }
  }

  private mutating func maskHeadWord(_ index: Int, _ level: inout Level) -> Int {
    switch word(index) {
    case .if, .while, .switch:
      level.head = isMark(index + 1, ":") ? .none : .condition
    case .in: level.head = !isMark(index + 1, ":") && endsLoopItem(index) ? .condition : .none
    case .case:
      level.isCondition = level.head == .condition
      level.head = .pattern
      level.isFurther = false
      level.start = index + 1
      if word(index + 1) == .let || word(index + 1) == .var { level.start += 1 }
    case .catch: level.head = .error
    case .func, .struct, .class, .enum, .protocol, .extension, .typealias, .subscript, .`init`:
      if !isMark(index + 1, ":") { level.head = .declaration }
    case .actor where isWord(index + 1) && word(index + 1) == nil: level.head = .declaration
    case .else, .return: if level.head != .pattern { level.head = .none }
    case .let, .var: if level.head != .pattern, beginsStatement(index) { level.head = .none }
    case .where where level.head == .declaration: return blankConstraints(from: index)
    case .where where level.head == .pattern:
      level.head = .patternCondition
      level.condition = index
    case .try where level.head == .condition:
      blank(index)
      if isSymbol(index + 1, "?") || isSymbol(index + 1, "!") { blank(index + 1) }
    case .await where level.head == .condition: blank(index)
    default: break
    }
    return index + 1
  }

  /// Whether a `let` is a declaration rather than part of a condition.
  private func beginsStatement(_ index: Int) -> Bool {
    switch word(index - 1) {
    case .if, .while, .case: false
    default: tokens[index].startsLine && !isMark(index - 1, ",")
    }
  }

  /// Whether an `in` belongs to a `for`, rather than to a closure.
  private func endsLoopItem(_ index: Int) -> Bool {
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

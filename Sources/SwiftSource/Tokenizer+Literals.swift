/// Literals: strings with their interpolations, and regular expressions.
extension Tokenizer {
  mutating func note(_ kind: Text.Kind, _ range: Range<Int>) {
    if !range.isEmpty { texts.append(Text(kind: kind, range: range)) }
  }

  mutating func openLiteral(hashes: Int) {
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
  mutating func readLiteralText(_ literal: OpenLiteral) {
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

  mutating func finishLiteral(_ start: Int) {
    if !literals.isEmpty { literals.removeLast() }
    append(.literal, start)
  }

  func isBlankLine(from start: Int) -> Bool {
    for position in start..<max(start, bytes.count) {
      if bytes[position].isLineEnd { return true }
      if bytes[position] != UInt8(ascii: " "), bytes[position] != UInt8(ascii: "\t") {
        return false
      }
    }
    return true
  }

  func hasHashes(_ count: Int, at offset: Int) -> Bool {
    for position in 0..<count where byte(offset + position) != UInt8(ascii: "#") { return false }
    return true
  }

  func closes(_ literal: OpenLiteral) -> Bool {
    guard literal.isMultiLine else { return hasHashes(literal.hashes, at: 1) }
    let quote = UInt8(ascii: "\"")
    return byte(1) == quote && byte(2) == quote && hasHashes(literal.hashes, at: 3)
  }

  /// Whether the `/` here opens `/…/`: it stands where a value begins, no blank follows, and the
  /// line closes it.
  var isRegularExpression: Bool {
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

  mutating func skipRegularExpression(hashes: Int) {
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

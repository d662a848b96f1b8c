import Source

/// Specifiers behind names, and in parentheses.
extension ImportScan {
  /// Adds what the file says that the names are which are imported: `const page = "./page"`.
  mutating func resolveNames() {
    guard names.count <= Self.nameLimit else {
      loadsByPattern = true
      return
    }
    for name in names {
      let known = modules.count
      for place in places(of: name) {
        guard let text = givenText(after: place) else { continue }
        specifier(at: text, isTypeOnly: false)
        guard let found = modules.popLast() else { continue }
        modules.append(
          ImportedModule(specifier: found.specifier, range: name, isTypeOnly: false))
      }
      if modules.count == known { loadsByPattern = true }
    }
    modules.sort { $0.range.start < $1.range.start }
  }

  /// A file with more is made by a tool, and says nothing by its names.
  private static let nameLimit = 16

  /// Where a name stands in the file, as a whole word.
  private func places(of name: ByteRange) -> [Int] {
    let word = bytes[name.lowerBound..<name.upperBound]
    guard let first = word.first, word.count <= bytes.count else { return [] }
    return (0...bytes.count - word.count).filter { place in
      bytes[place] == first && bytes[place...].starts(with: word)
        && endsWord(at: place + word.count)
        && (place == 0 || !ImportScan.isNameByte(bytes[place - 1]))
    }.map { $0 + word.count }
  }

  /// Where the text begins that a name is given: `= "./page"`, `: string = ("./page")`.
  private func givenText(after end: Int) -> Int? {
    var place = skippingSpace(from: end)
    if place < bytes.count, bytes[place] == UInt8(ascii: ":") {
      place = endOfName(from: skippingSpace(from: place + 1))
      place = skippingSpace(from: place)
    }
    guard place + 1 < bytes.count, bytes[place] == UInt8(ascii: "=") else { return nil }
    let start = skippingOpenParentheses(from: skippingSpace(from: place + 1))
    return start < bytes.count && opensText(at: start) ? start : nil
  }

  // MARK: pieces

  func opensText(at place: Int) -> Bool {
    [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`")].contains(bytes[place])
  }

  /// Whether a text is not all of a specifier: `"./pages/" + name`.
  func isPartOfSum(endingAt end: Int) -> Bool {
    let next = skippingSpace(from: end)
    return next < bytes.count && bytes[next] == UInt8(ascii: "+")
  }

  func skippingOpenParentheses(from start: Int) -> Int {
    var place = start
    while place < bytes.count, bytes[place] == UInt8(ascii: "(") {
      place = skippingSpace(from: place + 1)
    }
    return place
  }

  /// Past what may stand between a function's name and its arguments: `(require as any)("./x")`.
  func skippingWraps(from start: Int) -> Int {
    var place = skippingSpace(from: start)
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: ")") {
        place += 1
      } else if holds("?.", at: place) {
        place += 2
      } else if place > start, holds("as", at: place), endsWord(at: place + 2) {
        place = endOfName(from: skippingSpace(from: place + 2))
      } else {
        break
      }
      place = skippingSpace(from: place)
    }
    return place
  }

  func endOfName(from start: Int) -> Int {
    var place = start
    while place < bytes.count, ImportScan.isNameByte(bytes[place]) { place += 1 }
    return place
  }

  /// Whether nothing of an argument follows that a program keeps: `)`, `,`, `as string`, `!`.
  func endsArgument(at place: Int) -> Bool {
    guard place < bytes.count else { return false }
    return [UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "!")].contains(bytes[place])
      || (holds("as", at: place) && endsWord(at: place + 2))
  }
}

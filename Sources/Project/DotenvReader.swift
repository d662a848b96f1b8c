import Source

extension DotenvFile {
  /// Reads any bytes; a line that is neither an assignment nor a comment is passed over.
  package init(reading bytes: [UInt8]) {
    var reader = DotenvReader(bytes: bytes)
    reader.read()
    self.init(entries: reader.entries, comments: reader.comments)
  }
}

private struct DotenvReader {
  let bytes: [UInt8]
  var offset = 0
  var entries: [DotenvFile.Entry] = []
  var comments: [DotenvFile.Comment] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func read() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    while offset < bytes.count {
      skipBlanks()
      if peek() == UInt8(ascii: "#") {
        comment(isWholeLine: true)
      } else {
        assignment()
      }
      skipLine()
    }
  }

  private func peek(_ ahead: Int = 0) -> UInt8? {
    offset + ahead < bytes.count ? bytes[offset + ahead] : nil
  }

  private mutating func skipBlanks() {
    while let byte = peek(), byte == 0x20 || byte == 0x09 { offset += 1 }
  }

  private static func endsLine(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private func lineEnd(from start: Int) -> Int {
    bytes[start...].firstIndex(where: DotenvReader.endsLine) ?? bytes.count
  }

  /// To the beginning of the next line.
  private mutating func skipLine() {
    offset = lineEnd(from: offset)
    if peek() == 0x0D, peek(1) == 0x0A { offset += 1 }
    offset = min(offset + 1, bytes.count)
  }

  private mutating func comment(isWholeLine: Bool) {
    let end = lineEnd(from: offset)
    comments.append(
      DotenvFile.Comment(range: ByteRange(offset, end), isWholeLine: isWholeLine))
    offset = end
  }

  private mutating func assignment() {
    let hasExport = exportWord()
    let nameStart = offset
    guard let first = peek(), DotenvReader.beginsName(first) else { return }
    while let byte = peek(), DotenvReader.isInName(byte) { offset += 1 }
    let nameRange = ByteRange(nameStart, offset)
    skipBlanks()
    switch peek() {
    case UInt8(ascii: "="): offset += 1
    case UInt8(ascii: ":"):
      // A colon counts only before a space: `URL:8080` is no assignment.
      guard let next = peek(1), next == 0x20 || next == 0x09 else { return }
      offset += 1
    default: return
    }
    skipBlanks()
    let (value, valueRange, quote) = value()
    entries.append(
      DotenvFile.Entry(
        name: String(decoding: bytes[nameStart..<nameRange.upperBound], as: UTF8.self),
        nameRange: nameRange, value: value, valueRange: valueRange, quote: quote,
        hasExport: hasExport,
        references: quote == .single ? [] : references(in: valueRange)))
    skipBlanks()
    if peek() == UInt8(ascii: "#") { comment(isWholeLine: false) }
  }

  /// `export` and the space after it.
  private mutating func exportWord() -> Bool {
    let word = Array("export".utf8)
    guard bytes[offset...].starts(with: word), let after = peek(word.count),
      after == 0x20 || after == 0x09
    else { return false }
    let start = offset
    offset += word.count
    skipBlanks()
    // `export = 1` assigns to a variable of that name.
    if peek() == UInt8(ascii: "=") {
      offset = start
      return false
    }
    return true
  }

  private static func beginsName(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
      || byte == UInt8(ascii: "_")
  }

  private static func isInName(_ byte: UInt8) -> Bool {
    beginsName(byte) || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  private mutating func value() -> (String, ByteRange, DotenvFile.Quote) {
    switch peek() {
    case UInt8(ascii: "\""): if let quoted = quoted(.double) { return quoted }
    case UInt8(ascii: "'"): if let quoted = quoted(.single) { return quoted }
    case UInt8(ascii: "`"): if let quoted = quoted(.backtick) { return quoted }
    default: break
    }
    return bareValue()
  }

  /// Nil for a quote that nothing closes: the line is then read as bare text, as dotenv does.
  private mutating func quoted(
    _ quote: DotenvFile.Quote
  ) -> (String, ByteRange, DotenvFile.Quote)? {
    let mark = bytes[offset]
    var end = offset + 1
    while end < bytes.count, bytes[end] != mark {
      end += quote == .double && bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end < bytes.count else { return nil }
    let range = ByteRange(offset + 1, end)
    let content = bytes[offset + 1..<end]
    offset = end + 1
    let text =
      quote == .double
      ? DotenvReader.unescaped(content) : String(decoding: content, as: UTF8.self)
    return (text, range, quote)
  }

  private static func unescaped(_ text: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      guard byte == UInt8(ascii: "\\"), index < text.endIndex else {
        result.append(byte)
        continue
      }
      switch text[index] {
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): result.append(text[index])
      default: result += [byte, text[index]]
      }
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// To the end of the line or to a `#` after a space, without the space at its end.
  private mutating func bareValue() -> (String, ByteRange, DotenvFile.Quote) {
    let start = offset
    var end = lineEnd(from: start)
    for index in start..<end where bytes[index] == UInt8(ascii: "#") {
      if index == start || bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 {
        end = index
        break
      }
    }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    offset = end
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    return (text, ByteRange(start, end), .none)
  }

  private func references(in range: ByteRange) -> [DotenvFile.Reference] {
    var found: [DotenvFile.Reference] = []
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      guard bytes[index] == UInt8(ascii: "$") else {
        index += 1
        continue
      }
      let start = index
      let hasBraces = index + 1 < end && bytes[index + 1] == UInt8(ascii: "{")
      let nameStart = index + (hasBraces ? 2 : 1)
      var nameEnd = nameStart
      while nameEnd < end, DotenvReader.isReferenceName(bytes[nameEnd], first: nameEnd == nameStart)
      {
        nameEnd += 1
      }
      index = max(nameEnd, index + 1)
      if nameEnd == nameStart { continue }
      let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self)
      guard hasBraces else {
        found.append(
          DotenvFile.Reference(name: name, range: ByteRange(start, nameEnd), fallback: nil))
        continue
      }
      let close = bytes[nameEnd..<end].firstIndex(of: UInt8(ascii: "}")) ?? end
      let rest = bytes[nameEnd..<close].prefix(2)
      let mark = rest.starts(with: ":-".utf8) ? 2 : rest.starts(with: "-".utf8) ? 1 : 0
      // A fallback may hold further references: only the name has been passed.
      found.append(
        DotenvFile.Reference(
          name: name, range: ByteRange(start, min(close + 1, end)),
          fallback: mark > 0 ? ByteRange(nameEnd + mark, close) : nil))
    }
    return found
  }

  /// No dots and dashes, which names on the left may have.
  private static func isReferenceName(_ byte: UInt8, first: Bool) -> Bool {
    beginsName(byte) || (!first && byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }
}

/// The text of a string literal's pieces between its interpolations: delimiters removed, the
/// indentation of a multi-line literal stripped, escapes resolved.
struct StringText {
  private let bytes: ArraySlice<UInt8>
  /// How many `#` stand before the opening quote.
  let hashes: Int
  private let isMultiLine: Bool
  /// Behind the opening and before the closing delimiter.
  let content: Range<Int>
  /// The blanks before the closing delimiter, which every line of a multi-line literal begins with.
  private var indentation: ArraySlice<UInt8> = []

  /// - Parameter bytes: the whole literal.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    let quote = UInt8(ascii: "\"")
    var hashes = 0
    var start = bytes.startIndex
    while start < bytes.endIndex, bytes[start] == UInt8(ascii: "#") {
      hashes += 1
      start += 1
    }
    self.hashes = hashes
    let blanks = [UInt8(ascii: " "), UInt8(ascii: "\t")]
    isMultiLine =
      bytes[start...].starts(with: [quote, quote, quote])
      && bytes[start...].dropFirst(3).first { !blanks.contains($0) }?.isLineEnd == true
    start = min(start + (isMultiLine ? 3 : 1), bytes.endIndex)
    var end = bytes.endIndex
    let delimiter =
      [UInt8](repeating: quote, count: isMultiLine ? 3 : 1)
      + [UInt8](repeating: UInt8(ascii: "#"), count: hashes)
    if end - start >= delimiter.count, bytes[(end - delimiter.count)..<end].elementsEqual(delimiter)
    {
      end -= delimiter.count
    }
    if isMultiLine {
      let first = bytes[start..<end].firstIndex(of: UInt8(ascii: "\n"))
      let last = bytes[start..<end].lastIndex(of: UInt8(ascii: "\n"))
      if let first, let last {
        indentation = bytes[(last + 1)..<end]
        start = first == last ? end : first + 1
        end = first == last ? end : last
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      }
    }
    content = start..<end
  }

  /// The text of a piece of the content.
  func text(_ piece: Range<Int>) -> String {
    let start = max(piece.lowerBound, content.lowerBound)
    let end = min(piece.upperBound, content.upperBound)
    guard start < end else { return "" }
    var result: [UInt8] = []
    result.reserveCapacity(end - start)
    var index = start
    if isMultiLine, start == content.lowerBound { index = skipIndentation(index, end) }
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\"), hasHashes(index + 1, end) {
        index = resolveEscape(index + 1 + hashes, end, into: &result)
      } else {
        result.append(byte)
        index += 1
        if isMultiLine, byte == UInt8(ascii: "\n") { index = skipIndentation(index, end) }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func skipIndentation(_ start: Int, _ end: Int) -> Int {
    var index = start
    for blank in indentation {
      guard index < end, bytes[index] == blank else { break }
      index += 1
    }
    return index
  }

  private func hasHashes(_ start: Int, _ end: Int) -> Bool {
    guard start + hashes <= end else { return false }
    return bytes[start..<(start + hashes)].allSatisfy { $0 == UInt8(ascii: "#") }
  }

  /// Appends what an escape stands for, and answers where the text goes on.
  private func resolveEscape(_ index: Int, _ end: Int, into result: inout [UInt8]) -> Int {
    guard index < end else { return index }
    switch bytes[index] {
    case UInt8(ascii: "n"): result.append(UInt8(ascii: "\n"))
    case UInt8(ascii: "t"): result.append(UInt8(ascii: "\t"))
    case UInt8(ascii: "r"): result.append(UInt8(ascii: "\r"))
    case UInt8(ascii: "0"): result.append(0)
    case UInt8(ascii: "u"): return resolveScalar(index + 1, end, into: &result)
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
      // A backslash at the end of a line joins it to the next.
      var position = index
      while position < end, bytes[position] != UInt8(ascii: "\n") { position += 1 }
      return skipIndentation(min(position + 1, end), end)
    case let other: result.append(other)
    }
    return index + 1
  }

  /// `\u{1F600}`, from its brace on.
  private func resolveScalar(_ start: Int, _ end: Int, into result: inout [UInt8]) -> Int {
    guard start < end, bytes[start] == UInt8(ascii: "{"),
      let close = bytes[start..<min(end, start + 12)].firstIndex(of: UInt8(ascii: "}"))
    else { return start }
    let digits = String(decoding: bytes[(start + 1)..<close], as: UTF8.self)
    if let code = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(code) {
      result.append(contentsOf: String(Character(scalar)).utf8)
    }
    return close + 1
  }
}

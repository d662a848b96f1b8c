/// Where the lines of a buffer begin, to turn byte offsets into lines and columns.
package struct LineTable: Sendable {
  /// The byte offset at which each line begins; the first is always 0.
  package let starts: [Int]
  private let length: Int

  /// Line ends are LF, CRLF and a lone CR.
  package init(_ bytes: [UInt8]) {
    var starts = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\n") {
        starts.append(index)
      } else if byte == UInt8(ascii: "\r") {
        if index < bytes.count && bytes[index] == UInt8(ascii: "\n") { index += 1 }
        starts.append(index)
      }
    }
    self.starts = starts
    self.length = bytes.count
  }

  package var count: Int { starts.count }

  /// The 1-based line that holds a byte offset; an offset past the end is on the last line.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The byte offsets of a 1-based line, its end-of-line bytes included; empty past the last line.
  package func bytes(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= starts.count else { return length..<length }
    let end = line < starts.count ? starts[line] : length
    return starts[line - 1]..<end
  }

  /// The line and column of a byte offset. A byte order mark is no character of the first line:
  /// editors do not count it.
  package func position(at offset: Int, in bytes: [UInt8]) -> Position {
    let line = line(at: offset)
    let mark = line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let start = min(starts[line - 1] + mark, bytes.count)
    let end = min(max(offset, start), bytes.count)
    return Position(line: line, column: utf16Count(bytes[start..<end]) + 1)
  }
}

/// A place as people and SARIF count it: a 1-based line, and a 1-based column in UTF-16 code units.
package struct Position: Hashable, Comparable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// How many UTF-16 code units some UTF-8 takes; a byte that is not UTF-8 counts as one (U+FFFD).
package func utf16Count(_ bytes: ArraySlice<UInt8>) -> Int {
  if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.count }
  return String(decoding: bytes, as: UTF8.self).utf16.count
}

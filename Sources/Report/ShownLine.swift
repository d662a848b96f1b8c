import Source

/// One line of a file as a terminal shows it, and the column at which each of its bytes is.
struct ShownLine {
  private var cells: [Cell] = []

  /// What is shown for some bytes, at most two columns wide but for an escape.
  private struct Cell {
    let text: String
    let bytes: Range<Int>
    let columns: Range<Int>
  }

  /// Whether the line goes on beyond what was read of it.
  private let isClippedLeft: Bool
  private let isClippedRight: Bool

  /// Of a line longer than this, in bytes, only the neighbourhood of `place` is read: a bundle is
  /// one line of megabytes, and a report may have hundreds of places in it.
  private static let longestLine = 4_000

  init(_ line: Int, of file: ReportedFile, near place: Int) {
    let whole = file.content(ofLine: line)
    var content = whole
    if whole.count > ShownLine.longestLine {
      let bytes = file.source.bytes
      let isContinuation = { (index: Int) in bytes[index] & 0xC0 == 0x80 }
      var start = max(whole.lowerBound, place - ShownLine.longestLine / 2)
      while start > whole.lowerBound, isContinuation(start) { start -= 1 }
      var end = min(whole.upperBound, start + ShownLine.longestLine)
      while end < whole.upperBound, isContinuation(end) { end += 1 }
      content = start..<max(start, end)
    }
    isClippedLeft = content.lowerBound > whole.lowerBound
    isClippedRight = content.upperBound < whole.upperBound
    var index = content.lowerBound
    for part in file.hidden where part.bytes.overlaps(content) {
      append(file.source.bytes, index..<max(index, part.bytes.lowerBound))
      let isStart = part.bytes.lowerBound >= content.lowerBound
      let bytes = part.bytes.clamped(to: content)
      for character in isStart ? part.replacement : "[REDACTED]" {
        append(String(character), bytes, width: 1)
      }
      index = bytes.upperBound
    }
    append(file.source.bytes, index..<content.upperBound)
  }

  var width: Int { cells.last?.columns.upperBound ?? 0 }

  /// The columns of some bytes, which are at least one.
  func columns(of bytes: Range<Int>) -> Range<Int> {
    let covered = cells.filter { $0.bytes.upperBound > bytes.lowerBound }
    guard let first = covered.first else { return width..<(width + 1) }
    let last = covered.last { $0.bytes.lowerBound < bytes.upperBound } ?? first
    let start = first.columns.lowerBound
    return start..<max(start + 1, last.columns.upperBound)
  }

  /// The text of a window of columns, with `...` for what is left out on either side.
  func text(in window: Range<Int>) -> String {
    let isCutLeft = window.lowerBound > 0 || isClippedLeft
    let isCutRight = window.upperBound < width || isClippedRight
    let shown = cells.filter {
      $0.columns.lowerBound >= window.lowerBound + (isCutLeft ? 3 : 0)
        && $0.columns.upperBound <= window.upperBound - (isCutRight ? 3 : 0)
    }
    // A wide character at the cut leaves a column free, which keeps the rest in place.
    let free = (shown.first?.columns.lowerBound ?? 0) - window.lowerBound - 3
    let left = isCutLeft ? "..." + String(repeating: " ", count: max(0, free)) : ""
    return left + shown.map(\.text).joined() + (isCutRight ? "..." : "")
  }

  /// At most `limit` columns that hold the marked ones, or the beginning of them.
  func window(around mark: Range<Int>, limit: Int) -> Range<Int> {
    if width <= limit { return 0..<max(width, 1) }
    if mark.upperBound <= limit - 3 { return 0..<limit }
    if mark.lowerBound >= width - limit + 3 { return (width - limit)..<width }
    // In the middle, or from a little before its beginning when it is long.
    let room = limit - mark.count
    let start = mark.lowerBound - (room > 12 ? room / 2 : 6)
    let clamped = min(max(0, start), width - limit)
    return clamped..<(clamped + limit)
  }

  private mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
    var (scalars, ends) = ([Unicode.Scalar](), [Int]())
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes[range].makeIterator()
    var end = range.lowerBound
    scanning: while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        end += encoded.count
        scalars.append(Unicode.UTF8.decode(encoded))
      case .error(let length):
        end += length
        scalars.append("\u{FFFD}")
      case .emptyInput: break scanning
      }
      ends.append(end)
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    var (index, start) = (0, range.lowerBound)
    for character in String(text) {
      index += character.unicodeScalars.count
      append(character, start..<ends[index - 1])
      start = ends[index - 1]
    }
  }

  private mutating func append(_ character: Character, _ bytes: Range<Int>) {
    let text = TerminalText.escaped(String(character))
    append(text, bytes, width: TerminalText.width(text))
  }

  private mutating func append(_ text: String, _ bytes: Range<Int>, width columns: Int) {
    cells.append(Cell(text: text, bytes: bytes, columns: width..<(width + columns)))
  }
}

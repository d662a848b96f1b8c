import Findings
import Source

/// Lines of source with underlines and labels below them.
struct SourceFrame {
  let numberWidth: Int
  let level: Level
  let options: TextReport.Options

  /// The columns that are left for source.
  private var room: Int { options.width - numberWidth - 3 }

  /// The empty margin, `   |`.
  var gutter: String { margin("") }

  /// The margin above, the marked lines with what is between them, but not the margin below.
  func text(of marked: TextBlock.MarkedFile, isPrimary: Bool) -> String {
    let file = marked.file
    var lines = Set(marked.marks.map(\.region.start.line))
    if !isPrimary {
      // In another file, the function around a step says where one is.
      for mark in marked.marks {
        if let head = file.functionHead(above: mark.region.start.line) { lines.insert(head) }
      }
    }
    if options.isVerbose {
      for line in lines {
        lines.formUnion(max(1, line - 2)...max(line, min(line + 2, file.lastLine)))
      }
    }
    var text = gutter + "\n"
    var previous: Int?
    for line in lines.sorted() {
      if let previous, line - previous == 2 {
        text += source(previous + 1, of: file)
      } else if let previous, line - previous > 2 {
        text += "...\n"
      }
      let marks = marked.marks.filter { $0.region.start.line == line }
      text += marks.isEmpty ? source(line, of: file) : source(line, of: file, marks)
      previous = line
    }
    return text
  }

  private func margin(_ number: String) -> String {
    let padding = String(repeating: " ", count: numberWidth - number.count)
    return paint(padding + number + " |", .gutter)
  }

  /// A line without marks.
  private func source(_ line: Int, of file: ReportedFile) -> String {
    let shown = ShownLine(line, of: file, near: file.content(ofLine: line).lowerBound)
    return row(line, shown.text(in: shown.window(around: 0..<1, limit: room)))
  }

  /// A line with its marks: in one row where they fit, else in a row for each group that does.
  private func source(_ line: Int, of file: ReportedFile, _ marks: [TextBlock.Mark]) -> String {
    var text = ""
    for group in groups(of: marks, line, of: file) {
      text += row(line, group.shown.text(in: group.window))
      for mark in group.marks {
        let columns = group.shown.columns(of: mark.region.bytes)
        let window = group.window
        let start = max(columns.lowerBound, window.lowerBound)
        let end = max(start + 1, min(columns.upperBound, window.upperBound))
        text += underline(mark, start - window.lowerBound..<end - window.lowerBound)
      }
    }
    return text
  }

  /// Marks that are shown on one row of source.
  private struct Group {
    let shown: ShownLine
    let window: Range<Int>
    let marks: [TextBlock.Mark]
  }

  private func groups(
    of marks: [TextBlock.Mark], _ line: Int, of file: ReportedFile
  ) -> [Group] {
    let first = marks.map(\.region.bytes.lowerBound).min() ?? 0
    let shown = ShownLine(line, of: file, near: first)
    let all = marks.map { shown.columns(of: $0.region.bytes) }
    let start = all.map(\.lowerBound).min() ?? 0
    let end = all.map(\.upperBound).max() ?? 1
    let window = shown.window(around: start..<max(end, start + 1), limit: room)
    // One row holds them all when each of them begins inside it.
    let isHeld = all.allSatisfy { $0.lowerBound + min($0.count, 8) <= window.upperBound - 3 }
    let isWhole = shown.width <= room
    if marks.count == 1 || isWhole || isHeld {
      return [Group(shown: shown, window: window, marks: marks)]
    }
    return marks.map { mark in
      let shown = ShownLine(line, of: file, near: mark.region.bytes.lowerBound)
      let columns = shown.columns(of: mark.region.bytes)
      return Group(
        shown: shown, window: shown.window(around: columns, limit: room), marks: [mark])
    }
  }

  private func row(_ line: Int, _ text: String) -> String {
    let trimmed = text.hasSuffix(" ") ? SourceFrame.withoutTrailingSpaces(text) : text
    return margin(String(line)) + (trimmed.isEmpty ? "" : " " + trimmed) + "\n"
  }

  private static func withoutTrailingSpaces(_ text: String) -> String {
    var text = text
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }

  /// The underline and its label: beside it where there is room, else below.
  private func underline(_ mark: TextBlock.Mark, _ columns: Range<Int>) -> String {
    let style: TextStyle = mark.isPrimary ? .level(level) : .otherStep
    let space = gutter + " " + String(repeating: " ", count: columns.lowerBound)
    let line = String(repeating: mark.isPrimary ? "^" : "-", count: columns.count)
    if mark.label.isEmpty { return space + paint(line, style) + "\n" }
    if columns.upperBound + 1 + TerminalText.width(mark.label) <= room {
      return space + paint(line + " " + mark.label, style) + "\n"
    }
    let start = min(columns.lowerBound, max(0, room - 40))
    let lines = TerminalText.wrapped(mark.label, width: room - start)
    let below = gutter + " " + String(repeating: " ", count: start)
    return space + paint(line, style) + "\n"
      + lines.map { below + paint($0, style) + "\n" }.joined()
  }

  private func paint(_ text: String, _ style: TextStyle) -> String {
    style.paint(text, options.usesColor)
  }
}

extension ReportedFile {
  /// The line at which the function around a line begins, judged by indentation: the nearest line
  /// above that is indented less and reads like a function's first line. Nil when there is none near.
  func functionHead(above line: Int) -> Int? {
    var limit = indentation(ofLine: line) ?? 0
    var candidate = line - 1
    while limit > 0, candidate >= 1, line - candidate <= 60 {
      defer { candidate -= 1 }
      guard let indentation = indentation(ofLine: candidate), indentation < limit else { continue }
      limit = indentation
      let text = String(
        decoding: source.bytes[content(ofLine: candidate)].prefix(200), as: UTF8.self)
      let words = text.split { !($0.isLetter || $0.isNumber || $0 == "_") }
      if words.contains(where: { $0 == "function" || $0 == "func" }) || text.contains("=>") {
        return candidate
      }
    }
    return nil
  }

  /// The last line that holds anything; most files end with a line end, and an empty line after it.
  var lastLine: Int {
    let isEmpty = lines.bytes(ofLine: lines.count).isEmpty
    return isEmpty ? max(1, lines.count - 1) : lines.count
  }

  /// The white space that a line begins with, in bytes; nil for an empty line.
  private func indentation(ofLine line: Int) -> Int? {
    let content = content(ofLine: line)
    let text = source.bytes[content].prefix(200)
    guard let first = text.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { return nil }
    return first - content.lowerBound
  }
}

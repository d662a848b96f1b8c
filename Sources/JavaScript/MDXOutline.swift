import Source

/// What of an MDX file is code: imports and exports between the paragraphs, tags of components, and
/// expressions between braces. The rest is Markdown; code blocks in it are text.
struct MDXOutline {
  /// The parts that read as TypeScript with JSX once the rest is left out, in the order of the file.
  private(set) var ranges: [ByteRange] = []
  /// Where a statement ends.
  private(set) var ends: [Int] = []

  private let bytes: [UInt8]
  private var index = 0
  /// How many tags are open, and how much was kept before the outermost of them.
  private var depth = 0
  private var kept = (ranges: 0, ends: 0)

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    skipFrontmatter()
    while index < bytes.count {
      if depth == 0, isBlockStart, let end = endOfFence() {
        index = end
      } else if depth == 0, isBlockStart, startsModule {
        addModule()
      } else {
        readText()
      }
    }
    // A tag that nothing closes is none of JSX.
    if depth > 0 { drop() }
  }

  // MARK: blocks

  private mutating func skipFrontmatter() {
    guard bytes.starts(with: "---".utf8), let end = lineEnd(from: 0) else { return }
    var start = end + 1
    while start < bytes.count {
      let next = lineEnd(from: start) ?? bytes.count
      if bytes[start...].starts(with: "---".utf8) {
        index = next
        return
      }
      start = next + 1
    }
  }

  private func lineEnd(from start: Int) -> Int? { bytes[start...].firstIndex(of: 0x0A) }

  private var isBlockStart: Bool { index == 0 || bytes[index - 1] == 0x0A }

  private var startsModule: Bool {
    ["import ", "import{", "export "].contains { bytes[index...].starts(with: $0.utf8) }
  }

  /// The end of a fenced block of code that begins here.
  private func endOfFence() -> Int? {
    guard let fence = ["```", "~~~"].first(where: { bytes[index...].starts(with: $0.utf8) }) else {
      return nil
    }
    var start = (lineEnd(from: index) ?? bytes.count - 1) + 1
    while start < bytes.count {
      let end = lineEnd(from: start) ?? bytes.count
      if bytes[start...].starts(with: fence.utf8) { return end }
      start = end + 1
    }
    return bytes.count
  }

  /// Imports and exports go on to an empty line outside of brackets.
  private mutating func addModule() {
    let start = index
    var brackets = 0
    while index < bytes.count {
      let byte = bytes[index]
      if "\"'`".utf8.contains(byte) {
        index = endOfText(at: index)
        continue
      }
      if "({[".utf8.contains(byte) { brackets += 1 }
      if ")}]".utf8.contains(byte) { brackets -= 1 }
      if byte == 0x0A, brackets <= 0, isEmptyLine(after: index) { break }
      index += 1
    }
    ranges.append(ByteRange(start, index))
    ends.append(index)
  }

  private func isEmptyLine(after end: Int) -> Bool {
    let next = bytes[(end + 1)...].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
    return next == nil || next == 0x0A
  }

  // MARK: text

  private mutating func readText() {
    switch bytes[index] {
    case UInt8(ascii: "`"):
      // Code within a line; a lonely sign is text.
      let line = lineEnd(from: index) ?? bytes.count
      index = (bytes[(index + 1)..<line].firstIndex(of: UInt8(ascii: "`")) ?? index) + 1
    case UInt8(ascii: "\\"): index += 2
    case UInt8(ascii: "{"):
      let end = endOfBraces(at: index)
      ranges.append(ByteRange(index, end))
      if depth == 0 { ends.append(end) }
      index = end
    case UInt8(ascii: "<"): readTag()
    default: index += 1
    }
  }

  /// Keeps the tags of components; those of HTML hold nothing.
  private mutating func readTag() {
    let start = index
    let isClosing = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/")
    let name = bytes[(start + (isClosing ? 2 : 1))...].prefix {
      isInName($0) || $0 == UInt8(ascii: ".")
    }
    // `5 < 6` is text.
    index = start + 1
    if name.isEmpty { return }
    let end = endOfTag(at: start)
    index = end
    guard let first = name.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first),
      end <= bytes.count, bytes[end - 1] == UInt8(ascii: ">")
    else { return }
    if isClosing {
      if depth == 0 { return }
      depth -= 1
    } else {
      if depth == 0 { kept = (ranges.count, ends.count) }
      if bytes[end - 2] != UInt8(ascii: "/") { depth += 1 }
    }
    ranges.append(ByteRange(start, end))
    if depth == 0 { ends.append(end) }
  }

  private func isInName(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
  }

  private mutating func drop() {
    ranges.removeSubrange(kept.ranges...)
    ends.removeSubrange(kept.ends...)
  }

  private func endOfTag(at start: Int) -> Int {
    var index = start + 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ">"): return index + 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"): index = endOfText(at: index)
      case UInt8(ascii: "{"): index = endOfBraces(at: index)
      default: index += 1
      }
    }
    return start + 1
  }

  /// The place behind the brace that closes the one here.
  private func endOfBraces(at start: Int) -> Int {
    var open = 0
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"): open += 1
      case UInt8(ascii: "}"):
        open -= 1
        if open == 0 { return index + 1 }
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
        index = endOfText(at: index)
        continue
      default: break
      }
      index += 1
    }
    return start + 1
  }

  /// The place behind the quote that closes the one here, on the same line but in a template.
  private func endOfText(at start: Int) -> Int {
    let quote = bytes[start]
    var index = start + 1
    while index < bytes.count, bytes[index] != quote {
      if bytes[index] == 0x0A, quote != UInt8(ascii: "`") { return start + 1 }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index + 1, bytes.count)
  }
}

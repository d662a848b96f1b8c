import Findings
import Source

/// A file that findings point into, with what must not be shown of it.
///
/// Every excerpt of a report is taken here, so that a secret is hidden where a line holds only a part
/// of it, as the lines of a private key do.
struct ReportedFile {
  let source: SourceFile
  let lines: LineTable
  /// In order, without overlaps.
  let hidden: [Hidden]

  /// Bytes that are never shown, and what stands for them.
  struct Hidden {
    let bytes: Range<Int>
    let replacement: String
  }

  /// `keyPlaces` are the places of hard-coded keys: there, long tokens are hidden as well, for a key
  /// may be written in pieces that have no shape of their own.
  init(_ source: SourceFile, keyPlaces: [ByteRange] = []) {
    self.source = source
    lines = LineTable(source.bytes)
    var hidden = Secret.scan(source.bytes).map {
      Hidden(
        bytes: $0.bytes.lowerBound..<$0.bytes.upperBound, replacement: $0.replacement)
    }
    for place in keyPlaces {
      for token in ReportedFile.longTokens(in: source.bytes, place)
      where !hidden.contains(where: { $0.bytes.overlaps(token) }) {
        hidden.append(Hidden(bytes: token, replacement: "[REDACTED]"))
      }
    }
    self.hidden = hidden.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }

  /// The files of an outcome, by id.
  static func all(of outcome: Outcome) -> [FileID: ReportedFile] {
    var keyPlaces: [FileID: [ByteRange]] = [:]
    for finding in outcome.findings + outcome.suppressed.map(\.finding)
    where finding.rule == .keyHardcoded {
      let places = [finding.place] + finding.flow.map(\.place) + finding.related.map(\.place)
      for place in places { keyPlaces[place.file, default: []].append(place.bytes) }
    }
    var files: [FileID: ReportedFile] = [:]
    for (id, file) in outcome.files {
      files[id] = ReportedFile(file, keyPlaces: keyPlaces[id] ?? [])
    }
    return files
  }

  /// A line's bytes without its end, and without a byte order mark.
  func content(ofLine line: Int) -> Range<Int> {
    let bytes = source.bytes
    let whole = lines.bytes(ofLine: line)
    var end = whole.upperBound
    while end > whole.lowerBound, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    let mark = line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return min(whole.lowerBound + mark, end)..<end
  }

  /// Where some bytes are, as a region on one line: what goes beyond the first line is left out, for
  /// GitHub shows an alert in a pull request only if all of its lines are in the diff.
  func region(of range: ByteRange) -> Region {
    let line = lines.line(at: range.lowerBound)
    let content = content(ofLine: line)
    let start = min(max(range.lowerBound, content.lowerBound), content.upperBound)
    let end = max(start, min(range.upperBound, content.upperBound))
    return Region(
      bytes: start..<end, start: lines.position(at: start, in: source.bytes),
      end: lines.position(at: end, in: source.bytes))
  }

  /// The text of some bytes with its secrets replaced.
  func text(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<source.bytes.count)
    var text = ""
    var index = range.lowerBound
    for part in hidden where part.bytes.overlaps(range) {
      text += decoded(index..<max(index, part.bytes.lowerBound))
      text += part.bytes.lowerBound >= range.lowerBound ? part.replacement : "[REDACTED]"
      index = min(part.bytes.upperBound, range.upperBound)
    }
    return text + decoded(index..<range.upperBound)
  }

  private func decoded(_ range: Range<Int>) -> String {
    String(decoding: source.bytes[range], as: UTF8.self)
  }

  private static func longTokens(in bytes: [UInt8], _ place: ByteRange) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    let end = min(place.upperBound, bytes.count)
    var index = min(place.lowerBound, end)
    while index < end {
      let start = index
      var hasDigit = false
      while index < end, isTokenByte(bytes[index]) {
        if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) { hasDigit = true }
        index += 1
      }
      if index - start >= 12, hasDigit { tokens.append(start..<index) }
      if index == start { index += 1 }
    }
    return tokens
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "/"),
      UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

/// A stretch of one line.
struct Region: Hashable {
  let bytes: Range<Int>
  let start: Position
  /// The end, excluded.
  let end: Position
}

import Findings
import Source

/// A rule at a line of a file.
struct Mark: Hashable, Comparable, CustomStringConvertible {
  let path: String
  let line: Int
  let rule: RuleID

  var description: String { "\(path):\(line) \(rule.rawValue)" }

  static func < (left: Mark, right: Mark) -> Bool {
    (left.path, left.line, left.rule) < (right.path, right.line, right.rule)
  }
}

/// What the markers of a sample say.
struct Expectations {
  private(set) var marks: [Marker.Kind: Set<Mark>] = [:]

  /// The marks of a kind, in order.
  func sorted(_ kind: Marker.Kind) -> [Mark] { marks[kind, default: []].sorted() }

  /// What must be found: the markers of both kinds.
  var expected: Set<Mark> { marks[.expect, default: []] }

  struct Malformed: Error, CustomStringConvertible {
    let path: String
    let line: Int
    let reason: String

    var description: String { "\(path):\(line): \(reason)" }
  }

  /// Reads the markers of a file. A file that is not text has none.
  mutating func read(_ bytes: [UInt8], of path: String) throws(Malformed) {
    let table = LineTable(bytes)
    for number in 1...table.count {
      guard let text = String(validating: bytes[table.bytes(ofLine: number)], as: UTF8.self) else {
        return
      }
      let line = text.last?.isNewline == true ? text.dropLast() : text[...]
      let marker: Marker?
      do throws(Marker.Malformed) {
        marker = try Marker.read(String(line))
      } catch {
        throw Malformed(path: path, line: number, reason: error.reason)
      }
      guard let marker else { continue }
      if marker.kind == .expectNext && number + 1 >= table.count
        && table.bytes(ofLine: number + 1).isEmpty
      {
        throw Malformed(path: path, line: number, reason: "no line follows")
      }
      for rule in marker.rules {
        insert(
          marker.kind == .expectNext ? .expect : marker.kind,
          Mark(path: path, line: marker.kind == .expectNext ? number + 1 : number, rule: rule))
      }
    }
  }

  /// Reads an `EXPECT` file, for files that have no comments: `package.json:12 key-in-public-env`.
  mutating func read(list: String, of sample: Sample) throws(Malformed) {
    let lines = list.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !(line.isEmpty && index == lines.count - 1) {
      let parts = line.split(separator: " ", omittingEmptySubsequences: false)
      guard parts.count == 2, let colon = parts[0].lastIndex(of: ":"),
        let number = Int(parts[0][parts[0].index(after: colon)...]),
        let rule = RuleID(rawValue: String(parts[1]))
      else {
        throw Malformed(path: "EXPECT", line: index + 1, reason: "write <path>:<line> <rule>")
      }
      let path = String(parts[0][..<colon])
      guard let count = sample.lineCount(of: path), (1...count).contains(number) else {
        throw Malformed(path: "EXPECT", line: index + 1, reason: "there is no such line")
      }
      insert(.expect, Mark(path: path, line: number, rule: rule))
    }
  }

  private mutating func insert(_ kind: Marker.Kind, _ mark: Mark) {
    marks[kind, default: []].insert(mark)
  }
}

extension Expectations {
  /// What differs between the markers and the findings, a line for each; empty where nothing does.
  func differences(from findings: [FoundDefect]) -> [String] {
    var lines: [String] = []
    let found = Set(findings.map(\.mark))
    let falseAlarms = marks[.false, default: []]
    for mark in expected.subtracting(found).sorted() { lines.append("not found: \(mark)") }
    for finding in findings where !expected.contains(finding.mark) {
      if falseAlarms.contains(finding.mark) { continue }
      if marks[.missed, default: []].contains(finding.mark) {
        lines.append("found at last; write `expect` for `missed`: \(finding.mark)")
      } else {
        lines.append("not expected: \(finding.mark): \(finding.message)")
      }
    }
    for mark in falseAlarms.subtracting(found).sorted() {
      lines.append("no longer reported; take `false` away: \(mark)")
    }
    // The ways of findings that are wrong themselves would only repeat what is said above.
    if lines.isEmpty { lines = wayDifferences(from: findings) }
    return lines
  }

  private func wayDifferences(from findings: [FoundDefect]) -> [String] {
    func missing(_ kind: Marker.Kind, _ places: (FoundDefect) -> [FoundDefect.Place]) -> [String] {
      sorted(kind).compactMap { mark in
        let ways = findings.filter { $0.mark.rule == mark.rule }.map(places)
        let place = FoundDefect.Place(path: mark.path, line: mark.line)
        if ways.contains(where: { $0.contains(place) }) { return nil }
        let shown = ways.map { $0.map(\.description).joined(separator: " > ") }
        return "no `\(kind.rawValue)` at \(mark); there are: \(shown.joined(separator: "; "))"
      }
    }
    return missing(.from) { $0.flow.dropLast() } + missing(.via) { $0.flow }
      + missing(.related) { $0.related }
  }
}

import Findings
import Foundation
import Source

/// A finding as both the library and a SARIF file tell it.
struct FoundDefect: Hashable {
  let mark: Mark
  let column: Int
  let message: String
  /// The lines that the flow passes, source first.
  let flow: [Place]
  let related: [Place]

  struct Place: Hashable, CustomStringConvertible {
    let path: String
    let line: Int

    var description: String { "\(path):\(line)" }
  }
}

extension Outcome {
  /// The findings that count, in their order.
  var foundDefects: [FoundDefect] {
    var tables: [FileID: LineTable] = [:]
    for (id, file) in files { tables[id] = LineTable(file.bytes) }
    func position(_ place: SourceRange) -> Position {
      guard let file = files[place.file], let table = tables[place.file] else {
        return Position(line: 0, column: 0)
      }
      return table.position(at: place.bytes.lowerBound, in: file.bytes)
    }
    func place(_ range: SourceRange) -> FoundDefect.Place {
      FoundDefect.Place(path: files[range.file]?.path ?? "?", line: position(range).line)
    }
    return findings.map { finding in
      let start = place(finding.place)
      return FoundDefect(
        mark: Mark(path: start.path, line: start.line, rule: finding.rule),
        column: position(finding.place).column, message: finding.message.text,
        flow: finding.flow.map { place($0.place) }, related: finding.related.map { place($0.place) }
      )
    }
  }
}

import Foundation
import TestSupport
import Testing

/// The tables of sessions, cross-origin answers and tiers in `Tests/Samples/README.md`: a row for
/// each thing that is known, with samples from both sides.
@Suite struct DomainTableTests {
  /// How many rows each section has, table by table.
  private static let sections: [(heading: String, rows: [Int])] = [
    ("Sessions", [19, 8]), ("Cross-origin answers", [8, 26, 10, 12]), ("Tiers", [19]),
  ]
  /// Rows that are right, or wrong, in every form: files that reach no function, billing itself.
  private static let oneSided: Set<String> = [
    "`netlify.toml`, `_headers`", "`staticwebapp.config.json`, `vite.config`",
    "a row by the verified id", "a payment service by the verified customer",
    "a signed event, a purchase that the store verified",
  ]

  @Test func haveARowForEachThing() throws {
    for (heading, rows) in Self.sections {
      #expect(try Self.tables(below: heading).map(\.count) == rows, "\(heading)")
    }
  }

  @Test func nameSamplesThatAreThere() throws {
    let known = Set(Sample.all.map(\.testDescription))
    for (heading, _) in Self.sections {
      for row in try Self.tables(below: heading).joined() {
        for name in row.wrong + row.right {
          #expect(known.contains(name), "\(row.label) names \(name)")
        }
        #expect(row.wrong.allSatisfy { $0.contains("/wrong-") }, "\(row.label)")
        #expect(row.right.allSatisfy { $0.contains("/right-") }, "\(row.label)")
        #expect(!row.right.isEmpty, "\(row.label) has no right sample")
        #expect(
          row.wrong.isEmpty == Self.oneSided.contains(row.label), "\(row.label): wrong samples")
      }
    }
  }

  private struct Row {
    let label: String
    let wrong: [String]
    let right: [String]
  }

  /// The rows of each table between a heading and the next one.
  private static func tables(below heading: String) throws -> [[Row]] {
    let text = try String(
      contentsOf: Sample.folder.appendingPathComponent("README.md"), encoding: .utf8)
    var tables: [[Row]] = []
    var isInside = false
    var isBody = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("## ") { isInside = line == "## \(heading)" }
      guard isInside, line.hasPrefix("|") else {
        isBody = false
        continue
      }
      if line.hasPrefix("| ---") {
        tables.append([])
        isBody = true
      } else if isBody, !tables.isEmpty {
        let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        guard cells.count == 5 else { continue }
        tables[tables.count - 1].append(
          Row(
            label: cells[1].trimmingCharacters(in: .whitespaces), wrong: names(cells[2]),
            right: names(cells[3])))
      }
    }
    return tables
  }

  /// What stands between back-ticks.
  private static func names(_ cell: Substring) -> [String] {
    cell.split(separator: "`").map(String.init).filter { $0.contains("/") }
  }
}

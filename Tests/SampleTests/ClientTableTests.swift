import Foundation
import TestSupport
import Testing

/// The tables of client code in `Tests/Samples/README.md` are whole, and name samples that are there.
@Suite struct ClientTableTests {
  /// The sections with the number of rows that each must have: one for each framework, boundary,
  /// channel and workaround that is known.
  static let sections = [
    ("Where client code begins", 31), ("Where client code ends", 6),
    ("What is taken out of the client", 6), ("What an import brings along", 10),
    ("Where a specifier leads", 11), ("Files that no entry is known to reach", 2),
    ("What looks like a client and is none", 15), ("How a server hands out the key", 9),
    ("How the SDK's guard is worked around", 16), ("Pairs that differ in one word", 14),
  ]

  @Test(arguments: sections)
  func namesSamplesThatAreThere(_ title: String, _ count: Int) throws {
    let rows = try Self.rows(below: title)
    #expect(rows.count == count)
    #expect(Set(rows.map(\.name)).count == rows.count)
    let known = Set(Sample.all.map(\.testDescription))
    for row in rows {
      #expect(!row.wrong.isEmpty || !row.right.isEmpty, "\(row.name) has no sample")
      for name in row.wrong + row.right {
        #expect(known.contains(name), "\(row.name) names \(name)")
      }
      #expect(row.wrong.allSatisfy { $0.contains("/wrong-") })
      #expect(row.right.allSatisfy { $0.contains("/right-") })
    }
  }

  private struct Row {
    let name: String
    let wrong: [String]
    let right: [String]
  }

  /// The rows of the table below a heading, without its head.
  private static func rows(below title: String) throws -> [Row] {
    let text = try String(
      contentsOf: Sample.folder.appendingPathComponent("README.md"), encoding: .utf8)
    let lines = text.split(separator: "\n")
    let start = try #require(lines.firstIndex(of: "## \(title)"))
    return lines[(start + 1)...].prefix { !$0.hasPrefix("## ") }.compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      guard cells.count == 5, !cells[1].hasPrefix(" ---"), cells[1] != " case " else { return nil }
      return Row(
        name: cells[1].trimmingCharacters(in: .whitespaces), wrong: names(cells[2]),
        right: names(cells[3]))
    }
  }

  /// What stands between back-ticks.
  private static func names(_ cell: Substring) -> [String] {
    cell.split(separator: "`").map(String.init).filter { $0.contains("/") }
  }
}

import Foundation
import TestSupport
import Testing

/// The table of cases in `Tests/Samples/README.md` names samples that are there.
@Suite struct SampleTableTests {
  @Test func namesSamplesThatAreThere() throws {
    let rows = try Self.rows()
    #expect(rows.map(\.number) == Array(1...40))
    let known = Set(Sample.all.map(\.testDescription))
    for row in rows {
      #expect(!row.wrong.isEmpty || !row.right.isEmpty, "case \(row.number) has no sample")
      for name in row.wrong + row.right {
        #expect(known.contains(name), "case \(row.number) names \(name)")
      }
      #expect(row.wrong.allSatisfy { $0.contains("/wrong-") })
      #expect(row.right.allSatisfy { $0.contains("/right-") })
    }
  }

  /// Every Swift row names a sample, and each name is one with Swift in it.
  @Test func namesSwiftSamplesThatAreThere() throws {
    let text = try String(
      contentsOf: Sample.folder.appendingPathComponent("README.md"), encoding: .utf8)
    let behind = text.components(separatedBy: "\n## Swift\n").last ?? ""
    let section = behind.components(separatedBy: "\n## ").first ?? ""
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2)
    #expect(rows.count >= 30)
    let known = Set(Sample.all.map(\.testDescription))
    for row in rows {
      let names = Self.names(row)
      #expect(!names.isEmpty, "\(row)")
      for name in names { #expect(known.contains(name), "\(name) is not there") }
    }
  }

  private struct Row {
    let number: Int
    let wrong: [String]
    let right: [String]
  }

  private static func rows() throws -> [Row] {
    let text = try String(
      contentsOf: Sample.folder.appendingPathComponent("README.md"), encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      guard cells.count == 5, let dot = cells[1].firstIndex(of: "."),
        let number = Int(cells[1][..<dot].drop { $0 == " " })
      else { return nil }
      return Row(number: number, wrong: names(cells[2]), right: names(cells[3]))
    }
  }

  /// What stands between back-ticks.
  private static func names(_ cell: Substring) -> [String] {
    cell.split(separator: "`").map(String.init).filter { $0.contains("/") }
  }
}

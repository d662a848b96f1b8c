import Foundation
import TestSupport
import Testing

/// The tables in `Tests/Samples/README.md` name samples that are there.
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

  /// Every surface of a server framework has a sample from either side.
  @Test func showsEachFrameworkFromBothSides() throws {
    let rows = try Self.frameworks()
    #expect(Set(rows.map(\.part)) == ["A1", "A2", "A3", "A4", "A5", "A6"])
    #expect(rows.count >= 60)
    let known = Set(Sample.all.map(\.testDescription))
    for row in rows {
      #expect(!row.wrong.isEmpty, "\(row.surface) has no wrong sample")
      #expect(!row.right.isEmpty, "\(row.surface) has no right sample")
      for name in row.wrong + row.right {
        #expect(known.contains(name), "\(row.surface) names \(name)")
      }
      #expect(row.wrong.allSatisfy { $0.contains("/wrong-") })
      #expect(row.right.allSatisfy { $0.contains("/right-") })
    }
  }

  private struct Framework {
    /// The part of the table of knowledge that it belongs to: `A1`.
    let part: String
    let surface: String
    let wrong: [String]
    let right: [String]
  }

  /// The rows that begin with a part: `A3. Koa`.
  private static func frameworks() throws -> [Framework] {
    try cells().compactMap { cells in
      let surface = cells[1].trimmingCharacters(in: .whitespaces)
      guard surface.hasPrefix("A"), surface.dropFirst().first?.isNumber == true,
        let dot = surface.firstIndex(of: ".")
      else { return nil }
      return Framework(
        part: String(surface[..<dot]), surface: surface, wrong: names(cells[2]),
        right: names(cells[3]))
    }
  }

  /// Every Swift row names samples from either side that are there.
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
      #expect(names.contains { $0.contains("/wrong-") }, "\(row)")
      #expect(names.contains { $0.contains("/right-") }, "\(row)")
      for name in names { #expect(known.contains(name), "\(name) is not there") }
    }
  }

  private struct Row {
    let number: Int
    let wrong: [String]
    let right: [String]
  }

  /// The rows of three columns, with what stands before the first and after the last.
  private static func cells() throws -> [[Substring]] {
    let text = try String(
      contentsOf: Sample.folder.appendingPathComponent("README.md"), encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      return cells.count == 5 ? cells : nil
    }
  }

  private static func rows() throws -> [Row] {
    try cells().compactMap { cells in
      guard let dot = cells[1].firstIndex(of: "."),
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

import Foundation

/// The tables of `Tests/Samples/README.md`: rows of what is expected, with the samples that show it
/// from both sides.
enum SampleTables {
  struct Row {
    let label: String
    let wrong: [String]
    let right: [String]

    /// What is not as it should be with the names of samples.
    func problems(known: Set<String>) -> [String] {
      (wrong + right).filter { !known.contains($0) }.map { "\(label) names \($0)" }
        + wrong.filter { !$0.contains("/wrong-") }.map { "\(label): \($0) is no wrong one" }
        + right.filter { !$0.contains("/right-") }.map { "\(label): \($0) is no right one" }
    }
  }

  /// The rows of each table between a heading and the next one; none where there is no such heading.
  static func tables(below heading: String) throws -> [[Row]] {
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
      } else if isBody, !tables.isEmpty, let row = row(line) {
        tables[tables.count - 1].append(row)
      }
    }
    return tables
  }

  /// A line of three columns, with what stands before the first and after the last.
  private static func row(_ line: Substring) -> Row? {
    let cells = line.split(separator: "|", omittingEmptySubsequences: false)
    guard cells.count == 5 else { return nil }
    return Row(
      label: cells[1].trimmingCharacters(in: .whitespaces), wrong: names(cells[2]),
      right: names(cells[3]))
  }

  /// What stands between back-ticks.
  private static func names(_ cell: Substring) -> [String] {
    cell.split(separator: "`").map(String.init).filter { $0.contains("/") }
  }

  /// The names of all samples that are there.
  static var known: Set<String> { Set(Sample.all.map(\.testDescription)) }
}

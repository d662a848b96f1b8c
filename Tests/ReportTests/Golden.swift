import Foundation
import Testing

/// Compares a whole report with the file that holds the agreed one. With UPDATE_GOLDEN=1 in the
/// environment the file is written instead, to be looked at in review.
func expectGolden(
  _ report: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let path = goldenFolder + name
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try Data(report.utf8).write(to: URL(fileURLWithPath: path))
    return
  }
  let agreed = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  #expect(report == agreed, "\(name) differs; see CONTRIBUTING.md", sourceLocation: sourceLocation)
}

private let goldenFolder =
  #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
  .joined(separator: "/") + "/Golden/"

import Findings
import Foundation
import Report
import Source
import Testing

/// The full schema and the checks of code scanning, where a checker for them lies beside the
/// repository (`../shared/sarif/check-sarif.py`); it is no part of the repository.
@Suite struct SARIFSchemaTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let checker = root.appendingPathComponent("../shared/sarif/check-sarif.py").path
  private static var isThere: Bool { FileManager.default.fileExists(atPath: checker) }

  @Test(.enabled(if: isThere), arguments: ["flow", "imports", "awkward"])
  func passesTheChecker(_ name: String) throws {
    let outcome = ["flow": shop, "imports": chat][name] ?? awkward
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("behest-lint-sarif-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in outcome.files.values {
      let url = folder.appendingPathComponent("tree").appendingPathComponent(file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url)
    }
    let report = folder.appendingPathComponent("report.sarif")
    let options = SARIFReport.Options(version: "1.2.3", exitStatus: 1)
    let text = SARIFReport(outcome, rules: exampleRules, options: options).text()
    try Data(text.utf8).write(to: report)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", Self.checker, report.path, "--root", folder.appendingPathComponent("tree").path,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(said)")
  }
}

import Findings
import Foundation
import Linter
import TestSupport
import Testing

/// The built command says of each mini repository what the library says; one process at a time, for
/// each of them uses all cores.
@Suite(.serialized) struct SampleCommandTests {
  @Test(arguments: Sample.all)
  func reportsWhatTheLibraryFinds(_ sample: Sample) async throws {
    let folder = try sample.copy()
    let outcome = try await Linter.run(LintOptions(paths: [folder.path]))
    let run = try ChildProcess(ChildProcess.linter, ["--format", "sarif"], in: folder.url)
    let reported = try SARIFLog(reading: run.output).foundDefects
    #expect(reported == outcome.foundDefects.map { SARIFDefect($0) })
    #expect(run.status == (outcome.findings.contains { $0.level >= .warning } ? 1 : 0))
    #expect(run.error.isEmpty)
    try compareReport(of: sample, in: folder)
    withExtendedLifetime(folder) {}
  }

  /// The whole text report of a sample that has a `report.txt`, so that wording is reviewed.
  private func compareReport(of sample: Sample, in folder: TemporaryFolder) throws {
    let file = sample.url.appendingPathComponent("report.txt")
    guard FileManager.default.fileExists(atPath: file.path) else { return }
    let report = try ChildProcess(ChildProcess.linter, ["."], in: folder.url).output
    if updatesGolden { try Data(report.utf8).write(to: file) }
    #expect(report == String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }

  /// Two runs in two processes, over folders whose files were created in different orders.
  @Test(arguments: Sample.all)
  func repeatsItselfToTheByte(_ sample: Sample) throws {
    var files = try sample.files()
    let first = try report(on: sample.copy(creating: files))
    files.reverse()
    let second = try report(on: sample.copy(creating: files))
    #expect(first == second)
  }

  /// All of them as one tree: hundreds of packages side by side.
  @Test func repeatsItselfOverAllAtOnce() throws {
    var files = try Checkout.files(below: Sample.folder)
    var generator = SystemRandomNumberGenerator()
    var reports: [String] = []
    for _ in 0..<2 {
      files.shuffle(using: &generator)
      let folder = try TemporaryFolder()
      for path in files {
        try folder.write(
          path, Data(contentsOf: Sample.folder.appendingPathComponent(path)))
      }
      reports.append(try report(on: folder))
    }
    #expect(reports.first == reports.last)
    let found = try SARIFLog(reading: reports.first ?? "").foundDefects
    #expect(found.count >= 231)
  }

  private func report(on folder: TemporaryFolder) throws -> String {
    defer { withExtendedLifetime(folder) {} }
    return try ChildProcess(ChildProcess.linter, ["--format", "sarif"], in: folder.url).output
  }
}

extension Finding {
  fileprivate var level: Level { RuleCatalogue.all.first { $0.id == rule }?.level ?? .note }
}

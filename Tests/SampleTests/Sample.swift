import Findings
import Foundation
import Linter
import Source
import TestSupport
import Testing

/// A mini repository whose comments say what is found in it.
struct Sample: Hashable, CustomTestStringConvertible {
  /// The folder that it lies in: the rule that it is about.
  let rule: String
  /// Begins with `wrong-` or `right-`.
  let name: String

  static let folder = Checkout.url("Tests/Samples")

  /// All of them, in order. Empty where the folder cannot be read, which `SampleCountTests` sees: a
  /// test with an empty list of arguments would be skipped in silence.
  static let all: [Sample] = {
    do {
      return try Checkout.folders(in: folder).flatMap { rule in
        try Checkout.folders(in: folder.appendingPathComponent(rule)).map {
          Sample(rule: rule, name: $0)
        }
      }
    } catch {
      return []
    }
  }()

  var testDescription: String { "\(rule)/\(name)" }
  var url: URL { Sample.folder.appendingPathComponent(rule).appendingPathComponent(name) }
  var isWrong: Bool { name.hasPrefix("wrong-") }

  /// What only the tests read: no file of the mini repository.
  static let ownFiles: Set<String> = ["EXPECT", "report.txt"]

  /// The files of the mini repository, relative to its root.
  func files() throws -> [String] {
    try Checkout.files(below: url).filter { !Sample.ownFiles.contains($0) }
  }

  /// Copies the mini repository to where it is linted by itself, outside of any repository of git.
  ///
  /// - Parameter files: the order in which the files are created; some file systems list them so.
  func copy(creating files: [String]? = nil) throws -> TemporaryFolder {
    let copy = try TemporaryFolder()
    for path in try files ?? self.files() {
      try copy.write(path, Data(contentsOf: url.appendingPathComponent(path)))
    }
    return copy
  }

  func lint() async throws -> Outcome {
    let copy = try self.copy()
    // The folder lives as long as its value does.
    defer { withExtendedLifetime(copy) {} }
    return try await Linter.run(LintOptions(paths: [copy.path]))
  }

  /// What the markers in the files and the `EXPECT` file say.
  func expectations() throws -> Expectations {
    var expectations = Expectations()
    for path in try files() {
      try expectations.read(try bytes(of: path), of: path)
    }
    if let list = try? bytes(of: "EXPECT") {
      try expectations.read(list: String(decoding: list, as: UTF8.self), of: self)
    }
    return expectations
  }

  private func bytes(of path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: url.appendingPathComponent(path)))
  }

  /// How many lines a file of the mini repository has; nil where it is not there.
  func lineCount(of path: String) -> Int? {
    (try? bytes(of: path)).map { LineTable($0).count }
  }
}

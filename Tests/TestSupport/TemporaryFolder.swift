package import Foundation

/// A folder outside of every repository that lives as long as the value.
package final class TemporaryFolder: Sendable {
  /// Absolute, with links resolved.
  package let url: URL

  package init() throws {
    url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("behest-lint-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// With files in it, created in the order given.
  package convenience init(_ files: KeyValuePairs<String, String>) throws {
    try self.init()
    for (path, text) in files { try write(path, text) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  package var path: String { url.path }

  package func write(_ path: String, _ text: String) throws {
    try write(path, Data(text.utf8))
  }

  package func write(_ path: String, _ data: Data) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  package func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: url.appendingPathComponent(path))
  }

  /// Runs git in the folder, with a configuration and an author that are the test's own.
  package func git(_ arguments: String...) throws {
    var environment = ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"]
    for role in ["AUTHOR", "COMMITTER"] {
      environment["GIT_\(role)_NAME"] = "Test"
      environment["GIT_\(role)_EMAIL"] = "test@example.com"
    }
    let run = try ChildProcess(
      "/usr/bin/env", ["git", "-C", path] + arguments, environment: environment)
    guard run.status == 0 else { throw GitFailure(arguments: arguments, error: run.error) }
  }

  private struct GitFailure: Error {
    let arguments: [String]
    let error: String
  }
}

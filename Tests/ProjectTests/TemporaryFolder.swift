import Foundation
import Source
import Testing

@testable import Project

/// A folder that lives as long as the value, with files written from the test.
final class TemporaryFolder: Sendable {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    let base = FileManager.default.temporaryDirectory.path
    let made = base + "/behest-project-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: made, withIntermediateDirectories: true)
    // Temporary folders may lie behind a link.
    path = try realPath(made)
    for (name, text) in files { try write(name, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = path + "/" + name
    let folder = String(file[..<(file.lastIndex(of: "/") ?? file.startIndex)])
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: target)
  }

  /// Runs git in the folder with a configuration that is the test's own.
  func git(_ arguments: String...) throws {
    try #require(try status(ofGit: arguments) == 0, "git \(arguments) failed")
  }

  func status(ofGit arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", path] + arguments
    var environment = ProcessInfo.processInfo.environment
    for name in environment.keys where name.hasPrefix("GIT_") { environment[name] = nil }
    environment["GIT_CONFIG_GLOBAL"] = "/dev/null"
    environment["GIT_CONFIG_SYSTEM"] = "/dev/null"
    for role in ["AUTHOR", "COMMITTER"] {
      environment["GIT_\(role)_NAME"] = "Test"
      environment["GIT_\(role)_EMAIL"] = "test@example.com"
    }
    process.environment = environment
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// A repository with everything that is there committed.
  func commit() throws {
    try git("init", "-q")
    try git("add", "-A")
    try git("commit", "-q", "-m", "Begin", "--allow-empty")
  }

  func read(
    _ content: Repository.Content = .workingTree, sizeLimit: Int = Repository.usualSizeLimit
  ) async throws -> Repository {
    try await Repository.read(try ProjectRoot.find([path]), content: content, sizeLimit: sizeLimit)
  }
}

extension Repository {
  var paths: [String] { files.files.map(\.path) }
  var screenedPaths: [String] { screened.map(\.source.path) }

  func text(of path: String) -> String? {
    guard let id = files.id(of: path), case .bytes(let bytes) = bytes(of: id) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}

package import Foundation

/// What one run of a program gave back.
package struct ChildProcess {
  package let status: Int32
  package let output: String
  package let error: String

  /// Runs a program to its end, with nothing of this process's environment but the search path.
  package init(
    _ program: String, _ arguments: [String], in folder: URL? = nil,
    environment: [String: String] = [:]
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let searchPath = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    process.environment = environment.merging(["PATH": searchPath]) { given, _ in given }
    // Files, not pipes: a pipe that nobody empties would stop a long report.
    let results = try TemporaryFolder()
    try results.write("output", "")
    try results.write("error", "")
    let outputURL = results.url.appendingPathComponent("output")
    let errorURL = results.url.appendingPathComponent("error")
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: outputURL)
    process.standardError = try FileHandle(forWritingTo: errorURL)
    try process.run()
    process.waitUntilExit()
    guard process.terminationReason == .exit else {
      throw Killed(program: program, signal: process.terminationStatus)
    }
    status = process.terminationStatus
    output = String(decoding: try Data(contentsOf: outputURL), as: UTF8.self)
    error = String(decoding: try Data(contentsOf: errorURL), as: UTF8.self)
    withExtendedLifetime(results) {}
  }

  /// The linter's command: the one that BEHEST_LINT names, else the release build, else the one
  /// that was built together with the tests.
  package static let linter: String = {
    if let named = ProcessInfo.processInfo.environment["BEHEST_LINT"] { return named }
    let release = Checkout.url(".build/release/behest-lint").path
    if FileManager.default.isExecutableFile(atPath: release) { return release }
    return URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("behest-lint").path
  }()

  private struct Killed: Error {
    let program: String
    let signal: Int32
  }
}

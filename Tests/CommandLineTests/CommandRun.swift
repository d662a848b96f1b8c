import Foundation
import Testing

/// What one run of the built command gave back.
struct CommandRun {
  let status: Int32
  let output: String
  let error: String

  /// The command that is tested: the one that BEHEST_LINT names, else the one that was built together
  /// with these tests.
  static var command: String {
    if let named = ProcessInfo.processInfo.environment["BEHEST_LINT"] { return named }
    let tests = URL(fileURLWithPath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().appendingPathComponent("behest-lint").path
  }

  /// Runs the command in a folder, with no more of this process's environment than the path.
  init(
    _ arguments: [String], in folder: Folder? = nil, environment: [String: String] = [:]
  ) throws {
    try self.init(
      launching: CommandRun.command, arguments, in: folder, environment: environment)
  }

  /// Runs a line of shell, in which `$LINT` is the command.
  init(shell line: String, in folder: Folder) throws {
    try self.init(
      launching: "/bin/sh", ["-c", line], in: folder, environment: ["LINT": CommandRun.command])
  }

  private init(
    launching path: String, _ arguments: [String], in folder: Folder?, environment: [String: String]
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder?.url
    let searchPath = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    process.environment = environment.merging(["PATH": searchPath]) { given, _ in given }
    // Files, not pipes: a pipe that nobody empties would stop a long report.
    let results = try Folder()
    let outputURL = results.url.appendingPathComponent("output")
    let errorURL = results.url.appendingPathComponent("error")
    try Data().write(to: outputURL)
    try Data().write(to: errorURL)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: outputURL)
    process.standardError = try FileHandle(forWritingTo: errorURL)
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationReason == .exit, "the command was ended by a signal")
    status = process.terminationStatus
    output = String(decoding: try Data(contentsOf: outputURL), as: UTF8.self)
    error = String(decoding: try Data(contentsOf: errorURL), as: UTF8.self)
    // Both folders must outlive the run.
    withExtendedLifetime((folder, results)) {}
  }
}

/// A folder that is gone when nobody holds it any more.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("behest-lint-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// With files in it, by path.
  convenience init(_ files: KeyValuePairs<String, String>) throws {
    try self.init()
    for (path, text) in files {
      let file = url.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  /// A repository with one defect, in `server.ts`.
  static func withDefect() throws -> Folder {
    try Folder([
      "package.json":
        "{ \"name\": \"shop\", \"dependencies\": { \"@behest/client-ts\": \"1.5.0\" } }\n",
      "server.ts": defect,
    ])
  }

  /// A role in a mint, on line 7.
  static let defect = """
    import { Behest } from "@behest/client-ts";
    import { requireUser } from "./auth";

    const behest = new Behest();
    export async function token(request: Request) {
      const user = await requireUser(request);
      return behest.auth.mint({ user_id: user.id, role: "admin" });
    }

    """

  /// A repository that has nothing to do with Behest.
  static func withoutBehest() throws -> Folder {
    try Folder(["src/index.ts": "export const answer = 42;\n"])
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}

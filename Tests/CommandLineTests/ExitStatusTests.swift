import Foundation
import Testing

@Suite struct ExitStatusTests {
  @Test func endsWith1WhereThereAreFindings() throws {
    let run = try CommandRun([], in: Folder.withDefect())
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("error[role-in-mint]: "))
    #expect(run.output.contains("\n  --> server.ts:7:47\n"))
    #expect(run.output.hasSuffix("1 error in 1 of 2 files\n"))
    #expect(run.error.isEmpty)
  }

  @Test func endsWith0WhereThereAreNone() throws {
    let folder = try Folder.withoutBehest()
    let run = try CommandRun([], in: folder)
    #expect(run.status == 0)
    #expect(run.output == "No Behest integration found in 1 file.\n")
    #expect(run.error.isEmpty)
    let quiet = try CommandRun(["--quiet"], in: folder)
    #expect(quiet.status == 0)
    #expect(quiet.output.isEmpty && quiet.error.isEmpty)
  }

  @Test(
    arguments: [
      (["--fail-on", "never"], 0), (["--fail-on", "error"], 1), (["--fail-on", "note"], 1),
      (["--skip", "role-in-mint"], 0), (["--only", "role-in-mint"], 1),
      (["--only", "key-hardcoded"], 0), (["check"], 1), (["."], 1), (["--", "."], 1),
      (["--format", "sarif"], 1), (["server.ts"], 1), (["package.json"], 0),
    ] as [([String], Int32)])
  func followsTheOptions(_ arguments: [String], status: Int32) throws {
    let run = try CommandRun(arguments, in: Folder.withDefect())
    #expect(run.status == status)
    #expect(run.error.isEmpty)
  }

  /// One sentence and a hint on standard error, nothing on standard output, and never 64.
  @Test(arguments: [
    ["--formt", "sarif"], ["--format", "srif"], ["--format", "sarif="], ["--format"],
    ["--format", "text", "--format", "sarif"], ["--only", "no-such-rule"],
    ["--skip", "userid-from-request"], ["--fail-on", "bad"], ["--color", "blue"],
    ["--quiet", "--verbose"], ["no/such/path"], ["--output", "no/such/folder/report"],
    ["explain"], ["explain", "no-such-rule"], ["rules", "--format", "xml"], ["rules", "extra"],
    ["--staged"],
  ])
  func endsWith2WhereTheCommandLineIsWrong(_ arguments: [String]) throws {
    let run = try CommandRun(arguments, in: Folder.withDefect())
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    let lines = run.error.split(separator: "\n")
    #expect(run.error.hasPrefix("behest-lint: "))
    #expect((2...3).contains(lines.count), "\(run.error)")
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("  ") })
  }

  @Test func namesTheNearestRule() throws {
    let run = try CommandRun(["--only", "userid-from-request"], in: Folder.withoutBehest())
    let expected = """
      behest-lint: unknown rule 'userid-from-request'
        did you mean 'user-id-from-request'?
        behest-lint rules lists them all

      """
    #expect(run.error == expected)
  }
}

import Foundation
import Testing

@Suite struct StreamTests {
  @Test func writesSeveralReportsAtOnce() throws {
    let folder = try Folder.withDefect()
    let run = try CommandRun(
      ["--format", "text", "--format", "sarif=report.sarif"], in: folder)
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("error["))
    let file = try Data(contentsOf: folder.url.appendingPathComponent("report.sarif"))
    let direct = try CommandRun(["--format", "sarif"], in: folder)
    #expect(direct.output == String(decoding: file, as: UTF8.self))
    #expect(direct.output.contains("\"ruleId\": \"role-in-mint\""))
  }

  @Test func writesTheReportToAFile() throws {
    let folder = try Folder.withDefect()
    let run = try CommandRun(["--output", "report.txt"], in: folder)
    #expect(run.output.isEmpty && run.error.isEmpty)
    let file = try Data(contentsOf: folder.url.appendingPathComponent("report.txt"))
    #expect(String(decoding: file, as: UTF8.self).hasPrefix("error["))
  }

  /// What was let pass without proof is no part of the report.
  @Test func tellsWhatWasTakenOnTrust() throws {
    let folder = try Folder([
      "server.ts": """
      import { Behest } from "@behest/client-ts";
      import { getCurrentUser } from "somewhere";
      const behest = new Behest();
      export const token = async (request) =>
        behest.auth.mint({ user_id: (await getCurrentUser(request)).id });

      """
    ])
    let run = try CommandRun(["--verbose", "--format", "sarif"], in: folder)
    #expect(run.status == 0)
    #expect(
      run.error == "server.ts:5:22: user_id is not traced beyond getCurrentUser (server.ts:5:38)\n")
    #expect(try CommandRun(["--format", "sarif"], in: folder).error.isEmpty)
  }

  @Test func passesOverAReaderThatHasSeenEnough() throws {
    let folder = try Folder.withDefect()
    for line in [
      "\"$LINT\" | head -1", "\"$LINT\" rules --format json | head -1", "\"$LINT\" | true",
    ] {
      let run = try CommandRun(shell: line, in: folder)
      #expect(run.status == 0)
      #expect(run.error.isEmpty)
    }
  }

  /// Each variable by itself and against the others; a report in a file has colours only on demand.
  @Test(
    arguments: [
      ([:], [], false),
      (["FORCE_COLOR": "1"], [], true),
      (["FORCE_COLOR": "0"], [], false),
      (["CLICOLOR_FORCE": "1"], [], true),
      (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], [], false),
      (["FORCE_COLOR": "1", "NO_COLOR": ""], [], true),
      (["NO_COLOR": "1"], ["--color", "always"], true),
      (["FORCE_COLOR": "1"], ["--color", "never"], false),
      (["TERM": "xterm"], ["--color", "auto"], false),
    ] as [([String: String], [String], Bool)])
  func obeysTheColourVariables(
    _ environment: [String: String], _ arguments: [String], isColoured: Bool
  ) throws {
    let run = try CommandRun(arguments, in: Folder.withDefect(), environment: environment)
    #expect(run.output.contains("\u{1B}[") == isColoured)
  }

  @Test func escapesWhatATerminalWouldActOn() throws {
    let bell = Folder.defect.replacing("\"admin\"", with: "\"\u{1B}[2J\u{202E}\u{7}\" /* \u{9B} */")
    let folder = try Folder([
      "package.json": "{}\n", "src/\u{1B}[2J.ts": Folder.defect, "src/\u{202E}.ts": bell,
    ])
    for format in ["text", "sarif"] {
      let run = try CommandRun(["--format", format], in: folder)
      #expect(run.status == 1)
      let all = (run.output + run.error).unicodeScalars
      #expect(all.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x202E) })
    }
  }

  @Test func namesWhatItCannotCheck() throws {
    let folder = try Folder.withDefect()
    let junk = Data([0, 1, 2, 0]) + Data("behest".utf8) + Data(repeating: 0, count: 64)
    try junk.write(to: folder.url.appendingPathComponent("blob.ts"))
    let run = try CommandRun([], in: folder)
    #expect(run.status == 1)
    #expect(run.error == "behest-lint: blob.ts was not checked: it is not text\n")
    #expect(run.output.contains("note: blob.ts was not checked: it is not text\n"))
  }
}

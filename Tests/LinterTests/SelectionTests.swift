import Findings
import Linter
import Project
import TestSupport
import Testing

/// What is analysed, and what of it is reported.
@Suite struct SelectionTests {
  @Test func pathsSelectWhatIsReported() async throws {
    let folder = try TemporaryFolder([
      "api/server.ts": TemporaryFolder.server, "web/server.ts": TemporaryFolder.server,
    ])
    try folder.git("init", "-q")
    #expect(try await folder.lint().lines.count == 2)
    #expect(try await folder.lint("api").lines == ["api/server.ts:4 role-in-mint"])
    #expect(try await folder.lint("web/server.ts").lines == ["web/server.ts:4 role-in-mint"])
    #expect(try await folder.lint("api", "web").lines.count == 2)
  }

  /// The defect lies in one folder, the way of its value leads through another.
  @Test func anyPlaceOfAFindingSelectsIt() async throws {
    let folder = try TemporaryFolder([
      "api/server.ts": """
      import express from "express";
      import { mint } from "../lib/mint";
      const app = express();
      app.post("/token", async (req, res) => { res.json(await mint(req.body.userId)); });

      """,
      "lib/mint.ts": """
      import { Behest } from "@behest/client-ts";
      const behest = new Behest();
      export const mint = (id) => behest.auth.mint({ user_id: id });

      """,
      "web/index.ts": "export {};\n",
    ])
    try folder.git("init", "-q")
    let expected = ["lib/mint.ts:3 user-id-from-request"]
    #expect(try await folder.lint().lines == expected)
    #expect(try await folder.lint("lib").lines == expected)
    #expect(try await folder.lint("api/server.ts").lines == expected)
    #expect(try await folder.lint("web").lines.isEmpty)
  }

  @Test func rulesCanBeChosen() async throws {
    let folder = try TemporaryFolder([
      "server.ts": TemporaryFolder.server, ".env": "NEXT_PUBLIC_BEHEST_KEY=$KEY\n",
    ])
    let all = [".env:1 key-in-public-env", "server.ts:4 role-in-mint"]
    #expect(try await folder.lint().lines == all)
    #expect(try await folder.lint(only: [.roleInMint]).lines == [all[1]])
    #expect(try await folder.lint(skip: [.roleInMint]).lines == [all[0]])
    #expect(try await folder.lint(only: [.roleInMint], skip: [.roleInMint]).lines.isEmpty)
  }

  @Test func aMissingPathIsAnError() async throws {
    let folder = try TemporaryFolder(["server.ts": TemporaryFolder.server])
    await #expect(throws: LintError.self) { try await folder.lint("nowhere") }
  }

  @Test func nothingToCheckIsNothingFound() async throws {
    let empty = try await TemporaryFolder().lint()
    #expect(empty.findings.isEmpty && empty.notAnalysed.isEmpty)
    #expect(empty.checkedFiles == 0 && empty.behestFiles == 0 && empty.mints == 0)
    let other = try await TemporaryFolder(["src/index.ts": "export const answer = 42;\n"]).lint()
    #expect(other.findings.isEmpty)
    #expect(other.checkedFiles == 1 && other.behestFiles == 0)
  }

  @Test func countsWhatWasLookedAt() async throws {
    let outcome = try await TemporaryFolder([
      "a.ts": TemporaryFolder.server, "b.ts": TemporaryFolder.rightServer, "c.ts": "export {};\n",
    ]).lint()
    #expect(outcome.checkedFiles == 3)
    #expect(outcome.behestFiles == 2)
    #expect(outcome.mints == 2)
  }
}

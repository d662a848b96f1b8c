import Findings
import Linter
import TestSupport
import Testing

/// The index of a real repository of git, against its working tree.
@Suite struct StagedTests {
  private func repository(_ server: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(["server.ts": server])
    try folder.git("init", "-q")
    try folder.git("add", "-A")
    try folder.git("commit", "-q", "-m", "Begin")
    return folder
  }

  @Test func seesWhatIsStagedThoughTheFileIsRightAgain() async throws {
    let folder = try repository(TemporaryFolder.rightServer)
    try folder.write("server.ts", TemporaryFolder.server)
    try folder.git("add", "server.ts")
    try folder.write("server.ts", TemporaryFolder.rightServer)
    #expect(try await folder.lint(source: .staged).lines == ["server.ts:4 role-in-mint"])
    #expect(try await folder.lint().lines.isEmpty)
  }

  @Test func doesNotSeeWhatIsNotStaged() async throws {
    let folder = try repository(TemporaryFolder.rightServer)
    try folder.write("server.ts", TemporaryFolder.server)
    try folder.write("new.ts", TemporaryFolder.server)
    #expect(try await folder.lint(source: .staged).lines.isEmpty)
    #expect(try await folder.lint().lines.count == 2)
    try folder.git("add", "new.ts")
    #expect(try await folder.lint(source: .staged).lines == ["new.ts:4 role-in-mint"])
  }

  @Test func doesNotSeeWhatIsStagedAsGone() async throws {
    let folder = try repository(TemporaryFolder.server)
    try folder.git("rm", "-q", "--cached", "server.ts")
    #expect(try await folder.lint(source: .staged).lines.isEmpty)
    #expect(try await folder.lint().lines == ["server.ts:4 role-in-mint"])
  }

  @Test func seesWhatIsStagedThoughTheFileIsGone() async throws {
    let folder = try repository(TemporaryFolder.server)
    try folder.remove("server.ts")
    #expect(try await folder.lint(source: .staged).lines == ["server.ts:4 role-in-mint"])
    #expect(try await folder.lint().lines.isEmpty)
  }

  @Test func knowsNoIgnoredDotenvFiles() async throws {
    let folder = try repository(TemporaryFolder.rightServer)
    try folder.write(".gitignore", ".env\n")
    try folder.write(".env", "NEXT_PUBLIC_BEHEST_KEY=$KEY\n")
    #expect(try await folder.lint(source: .staged).lines.isEmpty)
    #expect(try await folder.lint().lines == [".env:1 key-in-public-env"])
  }

  @Test func readsTheWholeIndexAroundWhatChanged() async throws {
    let folder = try TemporaryFolder([
      "mint.ts": """
      import { Behest } from "@behest/client-ts";
      export const mint = (id) => new Behest().auth.mint({ user_id: id });

      """
    ])
    try folder.git("init", "-q")
    try folder.git("add", "-A")
    try folder.git("commit", "-q", "-m", "Begin")
    try folder.write(
      "server.ts",
      """
      import express from "express";
      import { mint } from "./mint";
      express().post("/token", async (req, res) => res.json(await mint(req.body.id)));

      """)
    try folder.git("add", "-A")
    #expect(try await folder.lint(source: .staged).lines == ["mint.ts:2 user-id-from-request"])
  }

  @Test func needsARepository() async throws {
    let folder = try TemporaryFolder(["server.ts": TemporaryFolder.server])
    await #expect(throws: LintError.self) { try await folder.lint(source: .staged) }
  }
}

import Findings
import TestSupport
import Testing

/// Comments that set findings aside, and those that fail to.
@Suite struct SuppressionTests {
  /// The server with a comment on the line before the mint, and with one behind it.
  private func server(before: String = "", after: String = "") throws -> TemporaryFolder {
    let lines = TemporaryFolder.server.split(separator: "\n", omittingEmptySubsequences: false)
    var text = lines.prefix(3).joined(separator: "\n") + "\n"
    if !before.isEmpty { text += before + "\n" }
    text += lines[3] + after + "\n" + lines.dropFirst(4).joined(separator: "\n")
    return try TemporaryFolder(["server.ts": text])
  }

  @Test(arguments: [
    "// behest-lint-ignore role-in-mint -- the gateway of our own takes it",
    "  //behest-lint-ignore role-in-mint -- the gateway of our own takes it",
    "/* behest-lint-ignore role-in-mint -- the gateway of our own takes it */",
    "/** behest-lint-ignore role-in-mint -- the gateway of our own takes it */",
  ])
  func setAsideOnTheNextLine(_ comment: String) async throws {
    let outcome = try await server(before: comment).lint()
    #expect(outcome.lines.isEmpty)
    #expect(outcome.suppressedLines == ["server.ts:5 role-in-mint"])
    #expect(outcome.suppressed.map(\.reason) == ["the gateway of our own takes it"])
  }

  @Test func setAsideOnTheSameLine() async throws {
    let comment = " // behest-lint-ignore role-in-mint -- agreed"
    let outcome = try await server(after: comment).lint()
    #expect(outcome.lines.isEmpty)
    #expect(outcome.suppressedLines == ["server.ts:4 role-in-mint"])
  }

  @Test func setAsideSeveralRules() async throws {
    let folder = try TemporaryFolder([
      "server.ts": """
      import { Behest } from "@behest/client-ts";
      const behest = new Behest();
      // behest-lint-ignore role-in-mint, user-id-shared -- a demonstration
      await behest.auth.mint({ user_id: "demo", role: "admin" });

      """
    ])
    let outcome = try await folder.lint()
    #expect(outcome.lines.isEmpty)
    #expect(
      outcome.suppressedLines.sorted() == [
        "server.ts:4 role-in-mint", "server.ts:4 user-id-shared",
      ])
  }

  @Test func setAsideInAWholeFile() async throws {
    let comment = "// behest-lint-ignore-file role-in-mint -- generated\n"
    let outcome = try await TemporaryFolder([
      "other.ts": TemporaryFolder.server, "server.ts": comment + TemporaryFolder.server,
    ]).lint()
    #expect(outcome.lines == ["other.ts:4 role-in-mint"])
    #expect(outcome.suppressedLines == ["server.ts:5 role-in-mint"])
  }

  @Test func setAsideInDotenvFiles() async throws {
    let outcome = try await TemporaryFolder([
      ".env": """
      # behest-lint-ignore key-in-public-env -- holds the address only
      NEXT_PUBLIC_BEHEST_KEY=$ADDRESS

      """
    ]).lint()
    #expect(outcome.lines.isEmpty)
    #expect(outcome.suppressedLines == [".env:2 key-in-public-env"])
  }

  @Test func setAsideInMarkup() async throws {
    let outcome = try await TemporaryFolder([
      "package.json": #"{ "dependencies": { "next": "16.0.0", "react": "19.2.0" } }"#,
      "app/page.tsx": """
      import { Chat } from "./chat";
      export default function Page() {
        return (
          <main>
            {/* behest-lint-ignore key-sent-to-client -- a test key without rights */}
            <Chat apiKey={process.env.BEHEST_KEY} />
          </main>
        );
      }

      """,
      "app/chat.tsx": "\"use client\";\nexport function Chat({ apiKey }) { return <p />; }\n",
    ]).lint()
    #expect(outcome.lines.isEmpty)
    #expect(outcome.suppressedLines == ["app/page.tsx:6 key-sent-to-client"])
  }

  /// Each keeps the finding, and is itself reported.
  @Test(arguments: [
    "// behest-lint-ignore role-in-mint", "// behest-lint-ignore role-in-mint --",
    "// behest-lint-ignore role-in-mint --   ", "// behest-lint-ignore role-in-mint - agreed",
    "// behest-lint-ignore role-in-mints -- agreed", "// behest-lint-ignore -- agreed",
    "// behest-lint-ignore tier-hardcoded -- agreed",
  ])
  func reportWhatIsNotValid(_ comment: String) async throws {
    let outcome = try await server(before: comment).lint()
    #expect(outcome.lines == ["server.ts:4 bad-suppression", "server.ts:5 role-in-mint"])
    #expect(outcome.suppressed.isEmpty)
  }

  @Test func reachNoFurtherThanTheNextLine() async throws {
    let comment = "// behest-lint-ignore role-in-mint -- agreed\n"
    let outcome = try await server(before: comment).lint()
    #expect(outcome.lines == ["server.ts:4 bad-suppression", "server.ts:6 role-in-mint"])
  }

  @Test func coverOnlyTheRulesThatTheyName() async throws {
    let comment = "// behest-lint-ignore role-in-mint, tier-hardcoded -- agreed"
    let outcome = try await server(before: comment).lint()
    #expect(outcome.lines.isEmpty)
    #expect(outcome.suppressedLines == ["server.ts:5 role-in-mint"])
  }

  /// It is not known whether they would match.
  @Test func areNotUnusedWhereTheirRuleDidNotRun() async throws {
    let comment = "// behest-lint-ignore tier-hardcoded -- agreed"
    let folder = try server(before: comment)
    let skipped = try await folder.lint(skip: [.tierHardcoded])
    #expect(skipped.lines == ["server.ts:5 role-in-mint"])
    let other = try await folder.lint(only: [.roleInMint, .badSuppression])
    #expect(other.lines == ["server.ts:5 role-in-mint"])
    let quiet = try await folder.lint(skip: [.badSuppression])
    #expect(quiet.lines == ["server.ts:5 role-in-mint"])
  }

  @Test(arguments: [
    #"const text = "// behest-lint-ignore role-in-mint -- agreed";"#,
    "// The word behest-lint-ignore role-in-mint -- is spoken of here",
    "// behest-lint-ignored role-in-mint -- agreed",
  ])
  func passOverWhatIsNoSuppression(_ line: String) async throws {
    let outcome = try await server(before: line).lint()
    #expect(outcome.lines == ["server.ts:5 role-in-mint"])
  }

  @Test func workInSwift() async throws {
    let outcome = try await TemporaryFolder([
      "Package.swift": "// swift-tools-version: 6.0\n",
      "Sources/App/Keys.swift": """
      // behest-lint-ignore key-hardcoded -- revoked in May
      let behestKey = "behest_sk_live_0f1e2d3c4b5a69788796a5b4c3d2e1f0"

      """,
    ]).lint()
    #expect(outcome.lines.isEmpty)
    #expect(outcome.suppressedLines == ["Sources/App/Keys.swift:2 key-hardcoded"])
  }
}

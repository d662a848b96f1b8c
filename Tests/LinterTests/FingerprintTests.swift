import Findings
import TestSupport
import Testing

/// The identity of a finding outlives changes elsewhere.
@Suite struct FingerprintTests {
  private func fingerprints(_ files: KeyValuePairs<String, String>) async throws -> [String] {
    let outcome = try await TemporaryFolder(files).lint()
    #expect(outcome.fingerprints.count == outcome.findings.count + outcome.suppressed.count)
    return outcome.fingerprints
  }

  @Test func stayWhereLinesMove() async throws {
    let server = TemporaryFolder.server
    let before = try await fingerprints(["server.ts": server])
    let moved = try await fingerprints(["server.ts": "// A comment.\n\n" + server])
    let indented = try await fingerprints([
      "server.ts": server.replacing(#"role: "admin" "#, with: "role:\n      \"admin\""),
      "another.ts": "export {};\n",
    ])
    #expect(before.count == 1 && before == moved && before == indented)
    let digits = try #require(before.first)
    #expect(digits.count == 32 && digits.allSatisfy(\.isHexDigit))
  }

  @Test func differWhereTheDefectDoes() async throws {
    let server = TemporaryFolder.server
    let all = try await [
      fingerprints(["server.ts": server]),
      fingerprints(["other.ts": server]),
      fingerprints(["server.ts": server.replacing("\"admin\"", with: "\"owner\"")]),
      fingerprints(["server.ts": server.replacing("token(", with: "mint(")]),
    ]
    #expect(Set(all.map { $0.first ?? "" }).count == all.count)
  }

  @Test func differBetweenEquals() async throws {
    let mint = "  await behest.auth.mint({ user_id: session.user.id, role: \"admin\" });\n"
    let found = try await fingerprints([
      "server.ts": """
      import { Behest } from "@behest/client-ts";
      const behest = new Behest();
      export async function token(session) {
      \(mint)\(mint)}

      """
    ])
    #expect(found.count == 2 && Set(found).count == 2)
  }

  @Test func belongToTheSuppressedToo() async throws {
    let server = TemporaryFolder.server
    let plain = try await fingerprints(["server.ts": server])
    let comment = "// behest-lint-ignore-file role-in-mint -- agreed\n"
    let suppressed = try await fingerprints(["server.ts": comment + server])
    #expect(suppressed == plain)
  }

  /// Nobody can try out keys against a baseline.
  @Test func doNotDependOnSecrets() async throws {
    let first = try await fingerprints([
      "key.ts": "const behest = \"behest_sk_live_0f1e2d3c4b5a69788796a5b4c3d2e1f0\";\n"
    ])
    let second = try await fingerprints([
      "key.ts": "const behest = \"behest_sk_live_a1b2c3d4e5f60718293a4b5c6d7e8f90\";\n"
    ])
    #expect(first.count == 1 && first == second)
  }
}

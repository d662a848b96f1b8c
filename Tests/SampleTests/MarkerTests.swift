import Findings
import Testing

@Suite struct MarkerTests {
  @Test(
    arguments: [
      ("await mint(body); // expect: role-in-mint", .expect, [.roleInMint]),
      (
        "// expect-next: key-hardcoded, key-in-public-env", .expectNext,
        [.keyHardcoded, .keyInPublicEnv]
      ),
      ("# expect-next: tier-hardcoded", .expectNext, [.tierHardcoded]),
      ("KEY=value # missed: key-hardcoded", .missed, [.keyHardcoded]),
      (
        "const a = \"https://a.example/#top\"; // from: tier-from-request", .from,
        [.tierFromRequest]
      ),
      ("  {/* via: sdk-in-browser */}", .via, [.sdkInBrowser]),
      ("f(); /* related: wildcard-cors-on-mint */", .related, [.wildcardCORSOnMint]),
      ("<!-- false: key-hardcoded -->", .false, [.keyHardcoded]),
    ] as [(String, Marker.Kind, [RuleID])])
  func reads(_ line: String, kind: Marker.Kind, rules: [RuleID]) throws {
    #expect(try Marker.read(line) == Marker(kind: kind, rules: rules))
  }

  @Test(arguments: [
    "import { Behest } from \"@behest/client-ts\";", ".package(url: \"u\", from: \"4.115.0\"),",
    "// The role comes from the session, as the reader expects.", "# see role-in-mint",
    "const { from, to } = req.query;", "color: #fff", "", "// from here on, all is right",
  ])
  func passesOver(_ line: String) throws {
    #expect(try Marker.read(line) == nil)
  }

  @Test(arguments: [
    "// expect role-in-mint", "//expect: role-in-mint", "// Expect: role-in-mint",
    "// expect : role-in-mint", "//  expect: role-in-mint", "// expect:role-in-mint",
    "// expect: role-in-mint,tier-hardcoded", "// expect: role-in-mint tier-hardcoded",
    "// expect: role-in-mind", "// expect: ", "// expect:", "// expect: role-in-mint.",
    "// expect: role-in-mint, role-in-mint", "// expect: role-in-mint, ",
    "/* expect: role-in-mint */ f();", "/* expect: role-in-mint", "<!-- expect: role-in-mint",
    "// expects: role-in-mint", "// expect_next: role-in-mint", "// so expect: role-in-mint",
    "// from role-in-mint", "/* from: role-in-mint */ // expect: role-in-mint",
    "// missed: role-in-mint ", "expect: role-in-mint",
  ])
  func refuses(_ line: String) {
    #expect(throws: Marker.Malformed.self) { try Marker.read(line) }
  }
}

import Findings

extension Rule {
  /// Reports workarounds of the SDK's browser guard.
  package static let browserGuardBypassed = Rule(
    info: RuleInfo(
      .browserGuardBypassed, level: .error, nonNegotiable: 7,
      title: "The SDK's browser guard is worked around",
      summary: """
        Client code hides `window` from the SDK, signs with the private key itself, or otherwise gets \
        around the check that keeps `behest_pk_` keys out of browsers.
        """,
      why: "The private key signs tokens for any user, and the client is where anyone can take it.",
      cure: "Sign on the server; send the client a minted token.",
      wrong: [
        Snippet(
          "client.ts",
          """
          import { Behest } from "@behest/client-ts";

          delete (globalThis as any).window;
          export const behest = new Behest();
          """)
      ],
      right: [
        Snippet(
          "server.ts",
          """
          import { Behest } from "@behest/client-ts";

          export const behest = new Behest();
          """)
      ],
      precision: .high, securitySeverity: "9.1",
      weaknesses: [
        Weakness(522, "Insufficiently Protected Credentials"),
        Weakness(693, "Protection Mechanism Failure"),
      ]),
    check: find)
}

private func find(_ analysis: Analysis) -> [Finding] { [] }

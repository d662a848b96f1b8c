package import Findings

extension RuleID {
  /// The rule behind the name. The switch is the registry: a new case does not build without it.
  /// `bad-suppression` is found while suppressions are read, not in the program.
  package var rule: Rule? {
    switch self {
    case .keyInPublicEnv: .keyInPublicEnv
    case .keySentToClient: .keySentToClient
    case .keyHardcoded: .keyHardcoded
    case .userIDFromRequest: .userIDFromRequest
    case .userIDUnverified: .userIDUnverified
    case .userIDShared: .userIDShared
    case .tierFromRequest: .tierFromRequest
    case .tierHardcoded: .tierHardcoded
    case .roleInMint: .roleInMint
    case .wildcardCORSOnMint: .wildcardCORSOnMint
    case .sdkInBrowser: .sdkInBrowser
    case .browserGuardBypassed: .browserGuardBypassed
    case .badSuppression: nil
    }
  }

  package var info: RuleInfo { rule?.info ?? .badSuppression }
}

extension RuleInfo {
  /// All rules, in the order of the contract's table.
  package static let all: [RuleInfo] = RuleID.allCases.map(\.info)

  fileprivate static let badSuppression = RuleInfo(
    .badSuppression, level: .warning, nonNegotiable: nil,
    title: "A suppression comment is not valid",
    summary: """
      A suppression names an unknown rule, gives no reason, or matches nothing.
      """,
    why: "A suppression that does not do what it says hides the next defect, or nothing at all.",
    cure: "Name the rule, give the reason after `--`, and put the comment on the line before.",
    wrong: [],
    right: [
      Snippet(
        "server.ts",
        """
        // behest-lint-ignore user-id-shared -- the kiosk has one user on purpose
        await behest.auth.mint({ user_id: "kiosk" });
        """)
    ],
    precision: .veryHigh, securitySeverity: nil, weaknesses: [])
}

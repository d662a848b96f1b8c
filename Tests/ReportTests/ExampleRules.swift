import Findings

/// Rules as a catalogue gives them, with texts of their own: what is tested here is how they are
/// shown, not what they say.
let exampleRules: [RuleInfo] = RuleID.allCases.map { id in
  let isSuppression = id == .badSuppression
  let isWarning = isSuppression || id == .tierHardcoded || id == .userIDShared
  return RuleInfo(
    id, level: isWarning ? .warning : .error, nonNegotiable: isSuppression ? nil : 2,
    title: "what `\(id.rawValue)` finds", summary: "Finds every \(id.rawValue), with its `cause`.",
    why: why[id] ?? "this is the harm of \(id.rawValue)",
    cure: "Take the id from a session that the server has verified.",
    wrong: [Snippet("src/server.ts", "await behest.auth.mint({ user_id: req.body.userId });\n")],
    right: [Snippet("src/server.ts", "await behest.auth.mint({ user_id: session.user.id });\n")],
    precision: .high, securitySeverity: isSuppression ? nil : "8.8",
    weaknesses: isSuppression
      ? []
      : [
        Weakness(639, "Authorization Bypass Through User-Controlled Key"),
        Weakness(522, "Insufficiently Protected Credentials"),
      ])
}

private let why: [RuleID: String] = [
  .userIDFromRequest: "Whoever sends the request can act as any of your users.",
  .sdkInBrowser: "the SDK works only with the key, so the key ships with it",
]

import Findings
import Flow

extension Rule {
  /// Reports every way a `role` reaches a mint, whoever chose its value: the key decides the role, so
  /// a constant is as wrong here as one taken from the request.
  package static let roleInMint = Rule(
    info: RuleInfo(
      .roleInMint, level: .error, nonNegotiable: 4,
      title: "`role` is passed to a mint",
      summary: """
        A mint is given a `role`. The role of a token comes from the key that mints it; code that \
        passes one can raise it.
        """,
      why: "A role in the mint body hands out rights that the key was never meant to give.",
      cure: "Leave `role` out: the key decides it.",
      wrong: [
        Snippet(
          "server.ts",
          """
          import { Behest } from "@behest/client-ts";
          import { requireUser } from "./auth";

          const behest = new Behest();

          export async function token(request: Request) {
            const user = await requireUser(request);
            return behest.auth.mint({ user_id: user.id, role: "admin" });
          }
          """)
      ],
      right: [
        Snippet(
          "server.ts",
          """
          import { Behest } from "@behest/client-ts";
          import { requireUser } from "./auth";

          const behest = new Behest();

          export async function token(request: Request) {
            const user = await requireUser(request);
            return behest.auth.mint({ user_id: user.id });
          }
          """)
      ],
      precision: .veryHigh, securitySeverity: "8.8",
      weaknesses: [
        Weakness(266, "Incorrect Privilege Assignment"),
        Weakness(269, "Improper Privilege Management"),
      ]),
    check: findRoles)
}

private func findRoles(_ analysis: Analysis) -> [Finding] {
  analysis.uses(of: .role).compactMap { mint, use in
    let given = use.origins.filter { $0.label != .absent }
    // `role: undefined` names no role: JSON leaves it out.
    guard !given.isEmpty else { return nil }
    // Of a value that nothing is known of, nobody can say that it holds a role.
    if use.isHidden, given.allSatisfy({ $0.label.isUnspoken }) { return nil }
    guard let origin = shortest(given) else { return nil }
    // What hides in one value has one cause, whatever else the value may be.
    let causes = use.isHidden ? given : [origin]
    guard !causes.contains(where: { analysis.isCovered(.role, use, $0, in: mint) }) else {
      return nil
    }
    let sink: Message = "the role passes to the mint here"
    return Finding(
      .roleInMint, at: use.place, .rolePassed(to: mint),
      label: "the key decides the role", help: .leaveOut(use),
      flow: use.isHidden || !origin.steps.isEmpty
        ? flowSteps(from: origin, to: use, sink: sink) : [],
      scope: analysis.scope(of: mint.site))
  }
}

extension Label {
  /// Whether a member of such a value may as well not be there.
  fileprivate var isUnspoken: Bool {
    switch self {
    case .unknown, .neutral, .verified, .environment: true
    case .client, .selected, .credential, .unverified, .editable, .literal, .absent: false
    }
  }
}

extension Message {
  fileprivate static func rolePassed(to mint: Mint) -> Message {
    mint.isRequest
      ? "`role` is in the body of the mint" : "`role` is passed to `\(mint.spelling)`"
  }

  fileprivate static func leaveOut(_ use: FieldUse) -> Message {
    use.isHidden
      ? "pass `user_id` and `tier` by name, so that no `role` comes along"
      : "leave `role` out"
  }
}

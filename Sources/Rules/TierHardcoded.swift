import Findings
import Flow
import Project
import Source

extension Rule {
  /// Reports a tier that is a constant. A literal fallback behind a look-up is fine.
  package static let tierHardcoded = Rule(
    info: RuleInfo(
      .tierHardcoded, level: .warning, nonNegotiable: 3,
      title: "`tier` is hardcoded",
      summary: """
        The `tier` of a mint is a constant, so that every user gets the same limits whatever they \
        pay. A literal behind a look-up, `plan ?? 1`, is fine.
        """,
      why: "Every user gets these limits, whether they pay for them or not.",
      cure: "Look the plan up in billing by the verified user's id; leave `tier` out until then.",
      wrong: [
        Snippet(
          "server.ts",
          """
          import { Behest } from "@behest/client-ts";
          import { requireUser } from "./auth";

          const behest = new Behest();

          export async function token(request: Request) {
            const user = await requireUser(request);
            return behest.auth.mint({ user_id: user.id, tier: 3 });
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
            return behest.auth.mint({ user_id: user.id, tier: user.plan ?? 1 });
          }
          """)
      ],
      precision: .medium, securitySeverity: "4.3",
      weaknesses: [Weakness(547, "Use of Hard-coded, Security-relevant Constants")]),
    check: findConstantTiers)
}

private func findConstantTiers(_ analysis: Analysis) -> [Finding] {
  findTierArguments(analysis)
    + findSetting("BEHEST_TIER", analysis) { place, entry in
      Finding(
        .tierHardcoded, at: place, "`BEHEST_TIER` sets one tier for every user",
        label: "every user gets tier \(entry.value)",
        help: "delete it, and pass each user's tier from billing")
    }
}

private func findTierArguments(_ analysis: Analysis) -> [Finding] {
  analysis.uses(of: .tier).compactMap { mint, use in
    if analysis.isTest(mint) { return nil }
    guard
      let constant = use.origins.first(where: {
        $0.label.isLiteral && !isTestLike(analysis.flow.workspace.path(of: $0.place.file))
      }),
      // Something else decides where it can, and the constant only fills in.
      use.origins.allSatisfy({ $0.label.isConstant })
    else { return nil }
    let sink: Message = "every user gets this tier"
    return Finding(
      .tierHardcoded, at: use.place, .constant(constant), label: sink,
      help: "look the plan up in billing by the verified user's id, or leave `tier` out",
      flow: use.place.bytes.contains(constant.place.bytes) && use.place.file == constant.place.file
        ? [] : flowSteps(from: constant, to: use, sink: sink),
      scope: analysis.scope(of: mint.site))
  }
}

extension Label {
  fileprivate var isConstant: Bool {
    switch self {
    case .literal, .absent, .environment: true
    case .client, .selected, .credential, .unverified, .editable, .verified, .neutral, .unknown:
      false
    }
  }
}

extension Message {
  fileprivate static func constant(_ origin: Origin) -> Message {
    "`tier` is the constant `\(origin.spelling)`"
  }
}

import Findings
import Flow

extension Rule {
  /// Reports a tier that the client chose: from a request, from claims that nobody verified, or from
  /// a field of the session that its user can edit.
  package static let tierFromRequest = Rule(
    info: RuleInfo(
      .tierFromRequest, level: .error, nonNegotiable: 3,
      title: "`tier` comes from the client",
      summary: """
        The `tier` of a mint is taken from the request, or from a field of the session that its user \
        can edit. A schema or a list of allowed tiers does not help: it is still the client's choice.
        """,
      why: "Any user can give themselves the highest tier, at your cost.",
      cure: "Look the plan up in billing or in your database, by the verified user's id.",
      wrong: [
        Snippet(
          "app/api/behest/token/route.ts",
          """
          import { Behest } from "@behest/client-ts";
          import { auth } from "@/auth";

          const behest = new Behest();

          export async function POST(request: Request) {
            const session = await auth();
            if (!session?.user?.id) return new Response(null, { status: 401 });
            const body = await request.json();
            const minted = await behest.auth.mint({ user_id: session.user.id, tier: body.tier });
            return Response.json({ token: minted.token });
          }
          """)
      ],
      right: [
        Snippet(
          "app/api/behest/token/route.ts",
          """
          import { Behest } from "@behest/client-ts";
          import { auth } from "@/auth";
          import { db } from "@/db";

          const behest = new Behest();

          export async function POST() {
            const session = await auth();
            if (!session?.user?.id) return new Response(null, { status: 401 });
            const account = await db.account.findUnique({ where: { userId: session.user.id } });
            const minted = await behest.auth.mint({
              user_id: session.user.id,
              tier: account?.plan ?? 1,
            });
            return Response.json({ token: minted.token });
          }
          """)
      ],
      precision: .high, securitySeverity: "7.5",
      weaknesses: [
        Weakness(472, "External Control of Assumed-Immutable Web Parameter"),
        Weakness(602, "Client-Side Enforcement of Server-Side Security"),
      ]),
    check: findChosenTiers)
}

private func findChosenTiers(_ analysis: Analysis) -> [Finding] {
  analysis.uses(of: .tier).compactMap { mint, use in
    guard let origin = shortest(use.origins.filter { $0.label.isUntrusted }),
      !analysis.isCovered(.tier, use, origin, in: mint)
    else { return nil }
    let riders = analysis.riders(of: .tier, use, in: mint).filter { $0 == .role }
    return Finding(
      .tierFromRequest, at: use.place, .chosen(by: origin, .fieldNames(.tier, riders), riders),
      label: .minted, help: "look the plan up in billing by the verified user's id",
      flow: flowSteps(from: origin, to: use, sink: .minted), scope: analysis.scope(of: mint.site))
  }
}

extension Message {
  fileprivate static func chosen(
    by origin: Origin, _ fields: Message, _ riders: [MintField]
  ) -> Message {
    let come: Message = riders.isEmpty ? "comes" : "come"
    return switch origin.label {
    case .client(let input), .credential(let input): "\(fields) \(come) from the \(input.rawValue)"
    case .selected(let input):
      "\(fields) \(riders.isEmpty ? "is" : "are") of what the \(input.rawValue) picks"
    case .editable(let field): "\(fields) \(come) from `\(field)`, which its user can edit"
    case .unverified(let decoder): "\(fields) \(come) from `\(decoder)`, which verifies nothing"
    default: "\(fields) \(come) from the client"
    }
  }

  fileprivate static let minted: Message = "the token is minted with this tier"
}

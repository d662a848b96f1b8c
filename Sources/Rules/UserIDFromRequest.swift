import Findings
import Flow

extension Rule {
  /// Reports an identity that the client chose: taken from any part of a request, however it got to
  /// the mint, or from a field of the session that its user can edit.
  package static let userIDFromRequest = Rule(
    info: RuleInfo(
      .userIDFromRequest, level: .error, nonNegotiable: 2,
      title: "`user_id` comes from the request",
      summary: """
        The `user_id` of a mint is taken from the body, the query, the path, a header, a cookie, form \
        data, arguments of a remote call or a socket message, instead of from a verified session.
        """,
      why: "Whoever sends the request can act as any of your users: read and spend as them.",
      cure: "Take the id from a session that the server has verified.",
      wrong: [
        Snippet(
          "app/api/behest/token/route.ts",
          """
          import { Behest } from "@behest/client-ts";

          const behest = new Behest();

          export async function POST(request: Request) {
            const { userId } = await request.json();
            const { token } = await behest.auth.mint({ user_id: userId });
            return Response.json({ token });
          }
          """)
      ],
      right: [
        Snippet(
          "app/api/behest/token/route.ts",
          """
          import { Behest } from "@behest/client-ts";
          import { auth } from "@/auth";

          const behest = new Behest();

          export async function POST() {
            const session = await auth();
            if (!session?.user?.id) return new Response(null, { status: 401 });
            const { token } = await behest.auth.mint({ user_id: session.user.id });
            return Response.json({ token });
          }
          """)
      ],
      precision: .high, securitySeverity: "8.8",
      weaknesses: [Weakness(639, "Authorization Bypass Through User-Controlled Key")]),
    check: findChosenIdentities)
}

private func findChosenIdentities(_ analysis: Analysis) -> [Finding] {
  analysis.uses(of: .userID).compactMap { mint, use in
    guard let origin = shortest(use.origins.filter { $0.label.isChosenByClient }) else {
      return nil
    }
    let riders = analysis.riders(of: .userID, use, in: mint)
    return Finding(
      .userIDFromRequest, at: use.place, .chosen(by: origin, .fieldNames(.userID, riders), riders),
      label: .minted(mint), help: .takeFromSession(riders),
      flow: flowSteps(from: origin, to: use, sink: .minted(mint)),
      scope: analysis.scope(of: mint.site))
  }
}

extension Label {
  /// Whether the client picks the value itself, rather than sending claims that nobody checked.
  var isChosenByClient: Bool {
    switch self {
    case .client, .credential, .editable: true
    case .selected, .unverified, .verified, .literal, .absent, .environment, .neutral, .unknown:
      false
    }
  }
}

extension Message {
  fileprivate static func chosen(
    by origin: Origin, _ fields: Message, _ riders: [MintField]
  ) -> Message {
    let come: Message = riders.isEmpty ? "comes" : "come"
    return switch origin.label {
    case .client(let input), .credential(let input): "\(fields) \(come) from the \(input.rawValue)"
    case .editable(let field): "\(fields) \(come) from `\(field)`, which its user can edit"
    default: "\(fields) \(come) from the client"
    }
  }

  fileprivate static func minted(_ mint: Mint) -> Message {
    "the token is minted for this user"
  }

  fileprivate static func takeFromSession(_ riders: [MintField]) -> Message {
    riders.isEmpty
      ? "take the id from a session that the server has verified"
      : "pass each field by name: `user_id` from a verified session, `tier` from billing, no `role`"
  }
}

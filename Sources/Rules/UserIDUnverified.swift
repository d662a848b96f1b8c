import Findings
import Flow

extension Rule {
  /// Reports an identity read from a token that was decoded and never verified.
  package static let userIDUnverified = Rule(
    info: RuleInfo(
      .userIDUnverified, level: .error, nonNegotiable: 2,
      title: "`user_id` comes from a session that is not verified",
      summary: """
        The `user_id` of a mint is read from a token that is only decoded, or from a session that is \
        read from a cookie without asking whether it is genuine.
        """,
      why: "Anybody can write a token with another user's id in it; only its signature tells.",
      cure: "Verify the token first: `jwtVerify()`, `jwt.verify()`, `supabase.auth.getUser()`.",
      wrong: [
        Snippet(
          "server.ts",
          """
          import express from "express";
          import { jwtDecode } from "jwt-decode";
          import { Behest } from "@behest/client-ts";

          const app = express();
          const behest = new Behest();

          app.post("/api/behest/token", async (req, res) => {
            const claims = jwtDecode(req.headers.authorization!.slice(7));
            const { token } = await behest.auth.mint({ user_id: claims.sub! });
            res.json({ token });
          });
          """)
      ],
      right: [
        Snippet(
          "server.ts",
          """
          import express from "express";
          import jwt from "jsonwebtoken";
          import { Behest } from "@behest/client-ts";

          const app = express();
          const behest = new Behest();

          app.post("/api/behest/token", async (req, res) => {
            const claims = jwt.verify(req.headers.authorization!.slice(7), process.env.JWT_SECRET!);
            const { token } = await behest.auth.mint({ user_id: claims.sub! });
            res.json({ token });
          });
          """)
      ],
      precision: .high, securitySeverity: "8.1",
      weaknesses: [
        Weakness(347, "Improper Verification of Cryptographic Signature"),
        Weakness(345, "Insufficient Verification of Data Authenticity"),
      ]),
    check: findUnverifiedIdentities)
}

private func findUnverifiedIdentities(_ analysis: Analysis) -> [Finding] {
  analysis.uses(of: .userID).compactMap { mint, use in
    // Chosen outright by the client is worse, and is the other rule's finding.
    guard !use.origins.contains(where: { $0.label.isChosenByClient }),
      let origin = shortest(
        use.origins.filter { if case .unverified = $0.label { true } else { false } }),
      case .unverified(let decoder) = origin.label
    else { return nil }
    return Finding(
      .userIDUnverified, at: use.place, .unverified(decoder), label: .minted,
      help: .verify(decoder), flow: flowSteps(from: origin, to: use, sink: .minted),
      scope: analysis.scope(of: mint.site))
  }
}

extension Message {
  fileprivate static func unverified(_ decoder: String) -> Message {
    "`user_id` comes from `\(decoder)`, which verifies nothing"
  }

  fileprivate static let minted: Message = "the token is minted for this user"

  fileprivate static func verify(_ decoder: String) -> Message {
    decoder == "getSession()"
      ? "ask `supabase.auth.getUser()`, which has the token verified"
      : "verify the token's signature first, and read the id from what the verifier returns"
  }
}

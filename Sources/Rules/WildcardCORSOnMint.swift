import Findings

extension Rule {
  /// Reports settings that let every origin read the answers of a route that mints.
  package static let wildcardCORSOnMint = Rule(
    info: RuleInfo(
      .wildcardCORSOnMint, level: .error, nonNegotiable: 5,
      title: "A route that mints answers every origin",
      summary: """
        A route that mints answers with `Access-Control-Allow-Origin: *`, with the caller's own origin, or \
        through a middleware that lets every origin in.
        """,
      why: "Any website that a signed-in user visits can mint tokens in that user's name.",
      cure: "List the origins of your own apps, or send no CORS header at all.",
      wrong: [
        Snippet(
          "server.ts",
          """
          import express from "express";
          import cors from "cors";
          import { Behest } from "@behest/client-ts";
          import { requireUser } from "./auth";

          const app = express();
          const behest = new Behest();

          app.use(cors());
          app.post("/api/behest/token", async (req, res) => {
            const user = await requireUser(req);
            res.json(await behest.auth.mint({ user_id: user.id }));
          });
          """)
      ],
      right: [
        Snippet(
          "server.ts",
          """
          import express from "express";
          import cors from "cors";
          import { Behest } from "@behest/client-ts";
          import { requireUser } from "./auth";

          const app = express();
          const behest = new Behest();

          app.use(cors({ origin: ["https://app.example.com"], credentials: true }));
          app.post("/api/behest/token", async (req, res) => {
            const user = await requireUser(req);
            res.json(await behest.auth.mint({ user_id: user.id }));
          });
          """)
      ],
      precision: .high, securitySeverity: "7.1",
      weaknesses: [Weakness(942, "Permissive Cross-domain Policy with Untrusted Domains")]),
    check: find)
}

private func find(_ analysis: Analysis) -> [Finding] { [] }

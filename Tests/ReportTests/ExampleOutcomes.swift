import Findings
import Source

/// The findings of the style guide's example: a public name for the key, and a user id that comes
/// from the request through another file.
let shop: Outcome = {
  let repository = Repository([
    ".env.local": """
    # local development
    NEXT_PUBLIC_BEHEST_KEY=behest_sk_live_0123456789abcdef0123456789abcdef

    """,
    "src/lib/session.ts": """
    import type { Request } from "express";

    export function whoIs(req: Request) {
      return req.body.userId;
    }

    """,
    "src/routes/token.ts": """
    import { Router } from "express";
    import { behest } from "../lib/behest";
    import { whoIs } from "../lib/session";

    export const router = Router();

    router.post("/token", async (req, res) => {
      const id = whoIs(req);
      const { token } = await behest.auth.mint({
        user_id: id,
        tier: 2,
      });
      res.json({ token });
    });

    """,
  ])
  let token = "src/routes/token.ts"
  let name = Finding(
    .keyInPublicEnv, at: repository.place(".env.local", "NEXT_PUBLIC_BEHEST_KEY"),
    "`NEXT_PUBLIC_BEHEST_KEY` ships the key to every browser",
    label: "the `NEXT_PUBLIC_` prefix makes it part of the bundle",
    help: """
      rename it to `BEHEST_KEY` (behest-lint --fix does), then revoke the old key: it may already \
      have shipped
      """)
  let mint = Finding(
    .userIDFromRequest, at: repository.place(token, "user_id: id"),
    "`user_id` comes from the request body", label: "the token is minted for this user",
    help: "take the id from a session that the server has verified",
    flow: [
      FlowStep(
        repository.place("src/lib/session.ts", "req.body.userId"),
        "any caller can choose this value", .source),
      FlowStep(repository.place(token, "whoIs(req)"), "`whoIs()` returns it", .returns),
      FlowStep(repository.place(token, "id", after: "const "), "kept in `id`", .assignment),
      FlowStep(repository.place(token, "user_id: id"), "minted as this user", .sink),
    ])
  var outcome = repository.outcome([name, mint], checkedFiles: 214)
  outcome.suppressed = [
    SuppressedFinding(
      mint, reason: "checked in middleware", comment: repository.place(token, "tier: 2"))
  ]
  outcome.fingerprints.append(String(repeating: "f", count: 32))
  return outcome
}()

/// An import chain.
let chat: Outcome = {
  let repository = Repository([
    "app/chat/page.tsx":
      "\"use client\"\n\nimport x from \"y\";\nimport { useChat } from \"./useChat\";\n",
    "app/chat/useChat.ts": "import { send } from \"../../src/hooks/send\";\n",
    "src/hooks/a-rather-long-name.ts": "import { api } from \"./middle\";\n",
    "src/hooks/api.ts": "//\nimport { behest } from \"../lib/behest\";\n",
    "src/hooks/middle.ts": "import { api } from \"./api\";\n",
    "src/hooks/send.ts": "import { api } from \"./a-rather-long-name\";\n",
    "src/lib/behest.ts": "import { Behest } from \"@behest/client-ts\";\n",
  ])
  let sdk = repository.place("src/lib/behest.ts", "\"@behest/client-ts\"")
  let step = { (path: String, text: String, message: Message, kind: FlowStep.Kind) in
    FlowStep(repository.place(path, text), message, kind)
  }
  return repository.outcome([
    Finding(
      .sdkInBrowser, at: sdk, "the browser bundle imports `@behest/client-ts`",
      label: "the SDK holds the key", help: "call your own route from the browser; mint there",
      flow: [
        step("app/chat/page.tsx", "\"use client\"", "\"use client\"", .source),
        step("app/chat/page.tsx", "\"./useChat\"", "imports ./useChat", .importing),
        step("app/chat/useChat.ts", "\"../../src", "imports ../../src/hooks/send", .importing),
        step("src/hooks/send.ts", "\"./a", "imports ./a-rather-long-name", .importing),
        step("src/hooks/a-rather-long-name.ts", "\"./middle", "imports ./middle", .importing),
        step("src/hooks/middle.ts", "\"./api", "imports ./api", .importing),
        step("src/hooks/api.ts", "\"../lib", "imports ../lib/behest", .importing),
        FlowStep(sdk, "imports @behest/client-ts", .sink),
      ])
  ])
}()

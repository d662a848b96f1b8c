import { jwtVerify } from "jose";
import { Behest } from "@behest/client-ts";

export { TokenService } from "./service";

interface Env {
  BEHEST_KEY: string;
  JWT_SECRET: string;
  TOKENS: Service<import("./service").TokenService>;
  SESSIONS: KVNamespace;
  DB: D1Database;
}

export default {
  async fetch(request, env): Promise<Response> {
    const bearer = request.headers.get("authorization")?.slice(7);
    if (bearer) {
      const { payload } = await jwtVerify(bearer, new TextEncoder().encode(env.JWT_SECRET));
      return Response.json(await env.TOKENS.mintFor(payload.sub!));
    }
    const sid = request.headers.get("cookie")?.match(/sid=([^;]+)/)?.[1];
    const session = await env.SESSIONS.get<{ userId: string }>(`session:${sid}`, "json");
    if (!session) return new Response("sign in", { status: 401 });
    const behest = new Behest({ key: env.BEHEST_KEY });
    return Response.json(await behest.auth.mint({ user_id: session.userId }));
  },

  async queue(batch, env) {
    const behest = new Behest({ key: env.BEHEST_KEY });
    for (const message of batch.messages) await behest.auth.mint({ user_id: message.body.userId });
  },

  async scheduled(_controller, env) {
    const behest = new Behest({ key: env.BEHEST_KEY });
    const { results } = await env.DB.prepare("select id, plan from users").all<{ id: string; plan: number }>();
    for (const user of results) await behest.auth.mint({ user_id: user.id, tier: user.plan ?? 1 });
  },
} satisfies ExportedHandler<Env>;

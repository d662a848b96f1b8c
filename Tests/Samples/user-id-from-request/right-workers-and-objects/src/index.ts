// The worker verifies the token and hands the user to the object that only it can reach.
import { DurableObject } from "cloudflare:workers";
import { jwtVerify } from "jose";
import { Behest } from "@behest/client-ts";

interface Env {
  HIVES: DurableObjectNamespace<Hive>;
  SESSION_KEY: string;
}

export class Hive extends DurableObject<Env> {
  private readonly behest = new Behest();

  async fetch(request: Request) {
    const keeper = request.headers.get("x-keeper-id")!;
    const { topic } = await request.json<{ topic: string }>();
    return Response.json({ topic, ...(await this.behest.auth.mint({ user_id: keeper })) });
  }

  async token(keeper: string) {
    return this.behest.auth.mint({ user_id: keeper });
  }
}

export default {
  async fetch(request: Request, env: Env) {
    const token = request.headers.get("authorization")?.slice("Bearer ".length) ?? "";
    const { payload } = await jwtVerify(token, new TextEncoder().encode(env.SESSION_KEY));
    const hive = env.HIVES.get(env.HIVES.idFromName(payload.sub!));
    if (new URL(request.url).pathname === "/rpc") return Response.json(await hive.token(payload.sub!));
    const headers = new Headers(request.headers);
    headers.set("x-keeper-id", payload.sub!);
    return hive.fetch(new Request(request, { headers }));
  },
} satisfies ExportedHandler<Env>;

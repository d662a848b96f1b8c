import jwt from "@tsndr/cloudflare-worker-jwt";
import { Behest } from "@behest/client-ts";

export default {
  async fetch(request: Request, env: { BEHEST_KEY: string; JWT_SECRET: string }) {
    const behest = new Behest({ key: env.BEHEST_KEY });
    const token = request.headers.get("Authorization")?.substring(7) ?? "";
    const valid = await jwt.verify(token, env.JWT_SECRET);
    if (!valid) return new Response("no", { status: 401 });
    const { payload } = jwt.decode<{ uid: string }>(token);
    return Response.json(await behest.auth.mint({ user_id: payload!.uid }));
  },
};

import { createClerkClient, verifyToken } from "@clerk/backend";
import { Behest } from "@behest/client-ts";

interface Env { CLERK_SECRET_KEY: string; CLERK_PUBLISHABLE_KEY: string; BEHEST_KEY: string }

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const behest = new Behest({ key: env.BEHEST_KEY });
    const clerk = createClerkClient({ secretKey: env.CLERK_SECRET_KEY, publishableKey: env.CLERK_PUBLISHABLE_KEY });
    const url = new URL(request.url);
    if (url.pathname === "/by-header") {
      const bearer = request.headers.get("authorization")?.replace(/^Bearer /, "") ?? "";
      const claims = await verifyToken(bearer, { secretKey: env.CLERK_SECRET_KEY });
      return Response.json(await behest.auth.mint({ user_id: claims.sub }));
    }
    const state = await clerk.authenticateRequest(request);
    const auth = state.toAuth();
    if (!auth?.userId) return new Response(null, { status: 401 });
    return Response.json(await behest.auth.mint({ user_id: auth.userId }));
  },
};

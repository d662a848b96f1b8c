// The group of a URLPattern has to be the id of the token.
import { jwtVerify } from "jose";
import { Behest } from "@behest/client-ts";

const route = new URLPattern({ pathname: "/riders/:rider/token" });

export default {
  async fetch(request: Request, env: { BEHEST_KEY: string; JWT_SECRET: string }) {
    const behest = new Behest({ key: env.BEHEST_KEY });
    const match = route.exec(request.url);
    if (!match) return new Response(null, { status: 404 });
    const token = request.headers.get("authorization")!.slice(7);
    const { payload } = await jwtVerify(token, new TextEncoder().encode(env.JWT_SECRET));
    if (match.pathname.groups.rider !== payload.sub) return new Response(null, { status: 403 });
    return Response.json(await behest.auth.mint({ user_id: match.pathname.groups.rider }));
  },
};

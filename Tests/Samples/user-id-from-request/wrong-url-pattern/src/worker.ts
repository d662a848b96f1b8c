// The groups of a URLPattern are parts of the address.
import { jwtVerify } from "jose";
import { Behest } from "@behest/client-ts";

const route = new URLPattern({ pathname: "/riders/:rider/token" });

export default {
  async fetch(request: Request, env: { BEHEST_KEY: string; JWT_SECRET: string }) {
    const behest = new Behest({ key: env.BEHEST_KEY });
    const match = route.exec(request.url);
    if (!match) return new Response(null, { status: 404 });
    const { rider } = match.pathname.groups;
    return Response.json(await behest.auth.mint({ user_id: rider })); // expect: user-id-from-request
  },
};

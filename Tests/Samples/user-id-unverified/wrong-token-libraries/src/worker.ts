import jwt from "@tsndr/cloudflare-worker-jwt";
import { Behest } from "@behest/client-ts";

export default {
  async fetch(request: Request, env: { BEHEST_KEY: string }) {
    const behest = new Behest({ key: env.BEHEST_KEY });
    const token = request.headers.get("Authorization")!.substring(7);
    const { payload } = jwt.decode<{ uid: string }>(token);
    const minted = await behest.auth.mint({ user_id: payload!.uid }); // expect: user-id-unverified
    return Response.json(minted);
  },
};

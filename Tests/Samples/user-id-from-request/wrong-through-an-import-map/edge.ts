import { Behest } from "https://esm.sh/@behest/client-ts@1.5.0";

const behest = new Behest({ key: Deno.env.get("BEHEST_KEY")! });

export default {
  async fetch(request: Request) {
    const { keeper } = await request.json();
    return Response.json(await behest.auth.mint({ user_id: keeper })); // expect: user-id-from-request
  },
};

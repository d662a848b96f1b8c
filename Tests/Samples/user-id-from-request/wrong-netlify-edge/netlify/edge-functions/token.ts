// Netlify: edge functions and functions of version 2 are handed a web request and a context.
import type { Config, Context } from "@netlify/edge-functions";
import { Behest } from "https://esm.sh/@behest/client-ts";

export default async (request: Request, context: Context) => {
  const behest = new Behest({ key: Netlify.env.get("BEHEST_KEY") });
  const byQuery = new URL(request.url).searchParams.get("guest");
  return Response.json([
    await behest.auth.mint({ user_id: byQuery! }), // expect: user-id-from-request
    await behest.auth.mint({ user_id: context.params.guest }), // expect: user-id-from-request
  ]);
};

export const config: Config = { path: "/token/:guest" };

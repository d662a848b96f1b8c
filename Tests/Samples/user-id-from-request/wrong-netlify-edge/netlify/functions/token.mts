import type { Config, Context } from "@netlify/functions";
import { Behest } from "@behest/client-ts";

export default async (request: Request, context: Context) => {
  const behest = new Behest();
  const { guest } = await request.json();
  return Response.json([
    await behest.auth.mint({ user_id: guest }), // expect: user-id-from-request
    await behest.auth.mint({ user_id: context.params.guest }), // expect: user-id-from-request
    await behest.auth.mint({ user_id: context.cookies.get("guest") }), // expect: user-id-from-request
  ]);
};

export const config: Config = { path: "/api/token/:guest" };

// Netlify functions: a web request's body, the path and a cookie are the client's.
import type { Config, Context } from "@netlify/functions";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default async (req: Request, context: Context) => {
  const { userId } = await req.json();
  if (userId) return Response.json(await behest.auth.mint({ user_id: userId })); // expect: user-id-from-request
  return Response.json(await behest.auth.mint({ user_id: context.params.id })); // expect: user-id-from-request
};

export const config: Config = { path: "/token/:id" };

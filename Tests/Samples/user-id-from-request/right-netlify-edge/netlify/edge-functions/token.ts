// Netlify: the request only brings the token that is verified; place and address are the platform's.
import type { Context } from "@netlify/edge-functions";
import { Behest } from "https://esm.sh/@behest/client-ts";
import { subjectOf } from "../../lib/subject.ts";

export default async (request: Request, context: Context) => {
  const subject = await subjectOf(request);
  if (!subject) return new Response("sign in", { status: 401 });
  const behest = new Behest({ key: Netlify.env.get("BEHEST_KEY") });
  const { token } = await behest.auth.mint({ user_id: subject });
  return Response.json({ token, country: context.geo.country?.code });
};

// Cloudflare Pages: the middleware verified the token and left its subject in the request's data.
import { Behest } from "@behest/client-ts";

export const onRequestPost: PagesFunction = async ({ env, data }) => {
  const behest = new Behest({ key: env.BEHEST_KEY });
  return Response.json(await behest.auth.mint({ user_id: data.user.id, ttl: 900 }));
};

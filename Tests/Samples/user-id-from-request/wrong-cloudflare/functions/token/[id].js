import { Behest } from "@behest/client-ts";

export async function onRequestPost({ params, env }) {
  const behest = new Behest({ key: env.BEHEST_KEY });
  return Response.json(await behest.auth.mint({ user_id: params.id })); // expect: user-id-from-request
}

export async function onRequestGet(context) {
  const behest = new Behest({ key: context.env.BEHEST_KEY });
  const user = context.request.headers.get("x-user");
  return Response.json(await behest.auth.mint({ user_id: user })); // expect: user-id-from-request
}

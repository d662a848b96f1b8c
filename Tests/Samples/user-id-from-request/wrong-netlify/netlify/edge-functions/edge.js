import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default async (request, context) => {
  const user = new URL(request.url).searchParams.get("user");
  if (user) return Response.json(await behest.auth.mint({ user_id: user })); // expect: user-id-from-request
  return Response.json(await behest.auth.mint({ user_id: context.cookies.get("uid") })); // expect: user-id-from-request
};

import { Behest } from "@behest/client-ts";

export const config = { runtime: "edge" };

export default async function handler(request) {
  const { flyer } = await request.json();
  const minted = await new Behest().auth.mint({ user_id: flyer }); // expect: user-id-from-request
  return new Response(JSON.stringify(minted));
}

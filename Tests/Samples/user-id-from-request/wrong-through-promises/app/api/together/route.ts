import { Behest } from "@behest/client-ts";
import { findRoutes } from "../../../lib/routes";

const behest = new Behest();

export async function POST(request: Request) {
  const [routes, { rider }] = await Promise.all([findRoutes(), request.json()]);
  const { token } = await behest.auth.mint({ user_id: rider }); // expect: user-id-from-request
  return Response.json({ token, routes });
}

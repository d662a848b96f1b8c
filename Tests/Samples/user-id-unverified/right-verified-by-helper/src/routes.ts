import { decodeJwt } from "jose";
import { Behest } from "@behest/client-ts";
import { assertValid, isValid } from "./tokens";

const behest = new Behest();

export async function POST(request: Request) {
  const token = request.headers.get("authorization")?.slice(7) ?? "";
  if (!(await isValid(token))) return new Response(null, { status: 401 });
  const claims = decodeJwt(token);
  return Response.json(await behest.auth.mint({ user_id: claims.sub! }));
}

export async function PUT(request: Request) {
  const token = request.headers.get("authorization")?.slice(7) ?? "";
  await assertValid(token);
  return Response.json(await behest.auth.mint({ user_id: decodeJwt(token).sub! }));
}

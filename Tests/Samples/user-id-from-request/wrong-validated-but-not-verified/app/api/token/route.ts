// A schema checks the id's shape; it does not make it the caller's own.
import { Behest } from "@behest/client-ts";
import { tokenRequest } from "./schema";

const behest = new Behest();

export async function POST(request: Request) {
  const parsed = tokenRequest.parse(await request.json()); // from: user-id-from-request
  const minted = await behest.auth.mint({
    user_id: parsed.patientId, // expect: user-id-from-request
  });
  return Response.json(minted);
}

export async function PUT(request: Request) {
  const checked = tokenRequest.safeParse(await request.json()); // from: user-id-from-request
  if (!checked.success) return Response.json(checked.error.flatten(), { status: 400 });
  const { patientId } = checked.data;
  return Response.json(await behest.auth.mint({ user_id: patientId })); // expect: user-id-from-request
}

// Quoted, computed and later-assigned properties are the same property.
import * as sdk from "@behest/client-ts";

const behest = new sdk.Behest();
const FIELD = "user_id";

export async function POST(request: Request) {
  const claim = await request.json(); // from: user-id-from-request
  const minted = await behest.auth.mint({
    "user_id": claim.finder, // expect: user-id-from-request
  });
  return Response.json(minted);
}

export async function PUT(request: Request) {
  const claim = await request.json(); // from: user-id-from-request
  return Response.json(await behest.auth.mint({ [FIELD]: claim.owner })); // expect: user-id-from-request
}

export async function PATCH(request: Request) {
  const form = await request.formData(); // from: user-id-from-request
  const options: sdk.MintOptions = { ttl: 300 };
  options.user_id = form.get("owner") as string; // expect: user-id-from-request
  return Response.json(await behest.auth.mint(options));
}

import PocketBase from "pocketbase";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function GET(request: Request) {
  const id = new URL(request.url).searchParams.get("id")!;
  const pb = new PocketBase(process.env.POCKETBASE_URL);
  const record = await pb.collection("users").getOne(id);
  return Response.json(await behest.auth.mint({ user_id: record.id })); // expect: user-id-from-request
}

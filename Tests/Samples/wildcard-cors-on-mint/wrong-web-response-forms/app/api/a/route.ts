// A helper that is given the headers; another that adds them to the answer; a list of pairs.
import { Behest } from "@behest/client-ts";
import { json, withCors } from "@/lib/json";
import { subjectOf } from "@/lib/session";

const behest = new Behest();

export async function POST(request: Request) {
  const user = await subjectOf(request.headers.get("authorization"));
  const minted = await behest.auth.mint({ user_id: user }); // related: wildcard-cors-on-mint
  return json(minted, { "Access-Control-Allow-Origin": "*" }); // expect: wildcard-cors-on-mint
}

export async function PUT(request: Request) {
  const user = await subjectOf(request.headers.get("authorization"));
  return withCors(json(await behest.auth.mint({ user_id: user, ttl: 60 }))); // related: wildcard-cors-on-mint
}

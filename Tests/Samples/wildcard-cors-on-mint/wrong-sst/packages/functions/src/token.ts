import { Resource } from "sst";
import { verify } from "./session";
import { Behest } from "@behest/client-ts";

const behest = new Behest({ key: Resource.BehestKey.value });

export async function post(event: { headers: Record<string, string> }) {
  const user = await verify(event.headers.authorization);
  return { statusCode: 200, body: JSON.stringify(await behest.auth.mint({ user_id: user.id })) };
}

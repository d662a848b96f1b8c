import { Resource } from "sst";
import { verify } from "./session";
import { Behest } from "@behest/client-ts";

const behest = new Behest({ key: Resource.BehestKey.value });

export const handler = async (event: { headers: Record<string, string> }) => {
  const user = await verify(event.headers.authorization);
  const { token } = await behest.auth.mint({ user_id: user.id });
  return { token };
};

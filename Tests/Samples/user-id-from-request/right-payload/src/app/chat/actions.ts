"use server";

import config from "@payload-config";
import { headers } from "next/headers";
import { getPayload } from "payload";
import { Behest } from "@behest/client-ts";

export async function chatToken() {
  const payload = await getPayload({ config });
  const { user } = await payload.auth({ headers: await headers() });
  if (!user) throw new Error("sign in");
  const { token } = await new Behest().auth.mint({ user_id: `keeper:${user.id}` });
  return token;
}

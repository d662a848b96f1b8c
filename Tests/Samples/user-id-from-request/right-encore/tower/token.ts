// The endpoint that clients reach reads Encore's auth data; the other is for services only.
import { api } from "encore.dev/api";
import { getAuthData } from "~encore/auth";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const token = api(
  { expose: true, auth: true, method: "POST", path: "/token" },
  async ({ topic }: { topic: string }): Promise<{ topic: string; token: string }> => {
    const { userID } = getAuthData()!;
    const minted = await behest.auth.mint({ user_id: userID });
    return { topic, token: minted.token };
  },
);

export const tokenForService = api(
  { method: "POST", path: "/internal/token" },
  async ({ ringer }: { ringer: string }): Promise<{ token: string }> => {
    const minted = await behest.auth.mint({ user_id: ringer });
    return { token: minted.token };
  },
);

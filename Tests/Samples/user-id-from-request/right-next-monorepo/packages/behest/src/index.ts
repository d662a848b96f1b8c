import "server-only";
import { Behest } from "@behest/client-ts";

let client: Behest | undefined;

function behest() {
  client ??= new Behest({ key: process.env.BEHEST_KEY });
  return client;
}

export interface MintInput {
  readerId: string;
  tier?: number;
}

/** One place that mints, for all apps of the repository. */
export async function mintToken({ readerId, tier }: MintInput) {
  const { token, expires_at } = await behest().auth.mint({
    user_id: readerId,
    ...(tier ? { tier } : {}),
    ttl: 900,
  });
  return { token, expiresAt: expires_at };
}

// Payload has verified the request's user before an endpoint runs.
import type { PayloadHandler } from "payload";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const mintToken: PayloadHandler = async (req) => {
  if (!req.user) return Response.json({ error: "sign in" }, { status: 401 });
  const { topic } = await req.json!();
  const keeper = await req.payload.findByID({ collection: "keepers", id: req.user.id });
  const minted = await behest.auth.mint({ user_id: String(keeper.id), tier: keeper.tier ?? 1 });
  return Response.json({ topic, token: minted.token });
};

import { Hono } from "hono";
import { getCookie } from "hono/cookie";
import { sessions } from "@tea/sessions";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const token = new Hono().post("/new", async (c) => {
  const guest = await sessions.find(getCookie(c, "sid"));
  return c.json(await behest.auth.mint({ user_id: guest.id })); // related: wildcard-cors-on-mint
});

import { Hono } from "hono";
import { Behest } from "@behest/client-ts";
import { keeperOf } from "identity/keeper.ts";

const behest = new Behest({ key: Deno.env.get("BEHEST_KEY")! });
const app = new Hono();

app.post("/token", async (c) => {
  return c.json(await behest.auth.mint({ user_id: keeperOf(c) })); // expect: user-id-from-request
});

Deno.serve(app.fetch);

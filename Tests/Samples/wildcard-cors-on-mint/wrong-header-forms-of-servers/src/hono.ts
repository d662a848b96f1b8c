import { Hono } from "hono";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../lib/session";

const behest = new Behest();
const app = new Hono();

app.post("/token", async (c) => {
  c.header("Access-Control-Allow-Origin", "*"); // expect: wildcard-cors-on-mint
  return c.json(await behest.auth.mint({ user_id: await subjectOf(c.req.header("authorization")) }));
});

app.post("/answer", async (c) => {
  const minted = await behest.auth.mint({ user_id: await subjectOf(c.req.header("authorization")) });
  return c.json(minted, 200, { "Access-Control-Allow-Origin": "*" }); // expect: wildcard-cors-on-mint
});

app.post("/answer/headers", async (c) => {
  c.res.headers.set("Access-Control-Allow-Origin", c.req.header("origin") ?? "*"); // expect: wildcard-cors-on-mint
  return c.json(await behest.auth.mint({ user_id: await subjectOf(c.req.header("authorization")) }));
});

export default app;

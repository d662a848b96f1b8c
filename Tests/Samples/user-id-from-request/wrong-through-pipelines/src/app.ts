import { pipe as effectPipe } from "effect";
import * as O from "fp-ts/Option";
import { flow, pipe } from "fp-ts/function";
import { Hono } from "hono";
import _ from "lodash";
import { flow as lodashFlow } from "lodash-es";
import * as R from "ramda";
import { createPipe, pipe as remedaPipe } from "remeda";
import { Behest } from "@behest/client-ts";
import { account, after, chained, idOf, through, trimmed } from "./functions";

const behest = new Behest();
const app = new Hono();

const byHand = through(account, idOf, trimmed);
const backwards = after(trimmed, idOf, account);
const links = chained([account, idOf, trimmed, String]);

app.post("/1", async (c) => {
  const user_id = byHand(await c.req.json());
  return c.json(await behest.auth.mint({ user_id })); // expect: user-id-from-request
});
app.post("/2", async (c) => {
  const user_id = backwards(await c.req.json());
  return c.json(await behest.auth.mint({ user_id })); // expect: user-id-from-request
});
app.post("/3", async (c) => {
  const user_id = links(await c.req.json());
  return c.json(await behest.auth.mint({ user_id })); // expect: user-id-from-request
});
app.post("/4", async (c) => {
  const user_id = pipe(await c.req.json(), account, idOf); // via: user-id-from-request
  return c.json(await behest.auth.mint({ user_id })); // expect: user-id-from-request
});
app.post("/5", async (c) => {
  const user_id = flow(account, idOf, trimmed)(await c.req.json());
  return c.json(await behest.auth.mint({ user_id })); // expect: user-id-from-request
});
app.post("/6", async (c) => {
  const user_id = pipe(
    O.fromNullable(c.req.query("user")), O.map((id) => id.trim()), O.getOrElse(() => "nobody"),
  );
  return c.json(await behest.auth.mint({ user_id })); // expect: user-id-from-request
});
app.post("/7", async (c) => {
  const identify = _.flow([account, idOf]);
  return c.json(await behest.auth.mint({ user_id: identify(await c.req.json()) })); // expect: user-id-from-request
});
app.post("/8", async (c) => {
  const identify = _.flowRight(idOf, account);
  return c.json(await behest.auth.mint({ user_id: identify(await c.req.json()) })); // expect: user-id-from-request
});
app.post("/9", async (c) => {
  const identify = R.pipe(account, idOf, R.toLower);
  return c.json(await behest.auth.mint({ user_id: identify(await c.req.json()) })); // expect: user-id-from-request
});
app.post("/10", async (c) => {
  const identify = R.compose(trimmed, idOf, account);
  return c.json(await behest.auth.mint({ user_id: identify(await c.req.json()) })); // expect: user-id-from-request
});
app.post("/11", async (c) => {
  const user_id = remedaPipe(await c.req.json(), account, (found) => found.id);
  return c.json(await behest.auth.mint({ user_id })); // expect: user-id-from-request
});
app.post("/12", async (c) => {
  const identify = createPipe(account, idOf);
  return c.json(await behest.auth.mint({ user_id: identify(await c.req.json()) })); // expect: user-id-from-request
});
app.post("/14", async (c) => {
  const user_id = lodashFlow(account, idOf)(await c.req.json());
  return c.json(await behest.auth.mint({ user_id })); // expect: user-id-from-request
});
app.post("/13", async (c) => {
  const user_id = effectPipe(O.some(c.req.header("x-user")), O.map(String));
  return c.json(await behest.auth.mint({ user_id })); // expect: user-id-from-request
});

export default app;

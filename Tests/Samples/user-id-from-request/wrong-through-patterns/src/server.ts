import express from "express";
import { getAuth } from "@clerk/express";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
export const app = express();

app.post("/renamed", async ({ body: { member: { id: baker } } }, res) => {
  res.json(await behest.auth.mint({ user_id: baker })); // expect: user-id-from-request
});

app.post("/default", async (req, res) => {
  const { baker = getAuth(req).userId! } = req.body; // from: user-id-from-request
  res.json(await behest.auth.mint({ user_id: baker })); // expect: user-id-from-request
});

app.post("/rest", async (req, res) => {
  const { recipe, ...others } = req.body;
  res.json({ recipe, minted: await behest.auth.mint({ user_id: others.baker }) }); // expect: user-id-from-request
});

app.post("/elements", async (req, res) => {
  const [, [first, ...helpers]] = [getAuth(req).userId, req.body.bakers];
  res.json([
    await behest.auth.mint({ user_id: first }), // expect: user-id-from-request
    await behest.auth.mint({ user_id: helpers[0] }), // expect: user-id-from-request
  ]);
});

app.post("/assigned", async (req, res) => {
  let baker: string | null = getAuth(req).userId;
  ({ baker } = req.body);
  res.json(await behest.auth.mint({ user_id: baker! })); // expect: user-id-from-request
});

import express from "express";
import { getAuth } from "@clerk/express";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
export const app = express();

function mintFor(req: express.Request, keeper = req.body.keeper) {
  return behest.auth.mint({ user_id: keeper }); // expect: user-id-from-request
}

app.post("/default", async (req, res) => {
  res.json(await mintFor(req));
});

app.post("/template", async (req, res) => {
  const { hive } = req.body;
  const { userId } = getAuth(req);
  res.json(await behest.auth.mint({ user_id: `${userId}:${hive}` })); // expect: user-id-from-request
});

app.post("/joined", async (req, res) => {
  res.json(await behest.auth.mint({ user_id: ["keeper", req.body.keeper].join("-") })); // expect: user-id-from-request
});

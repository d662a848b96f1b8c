// Namespace, destructured module and dynamic import all end at the same mint.
const express = require("express");
const SDK = require("@behest/client-ts");

const { auth } = new SDK.Behest();
const app = express();
app.use(express.json());

app.post("/destructured", async (req, res) => {
  res.json(await auth.mint({ user_id: req.body.gardener })); // expect: user-id-from-request
});

app.post("/alias", async (req, res) => {
  const minter = new SDK.Behest({ ttl: 60 }).auth;
  res.json(await minter.mint({ user_id: req.body.gardener, ttl: 60 })); // expect: user-id-from-request
});

app.post("/dynamic", async (req, res) => {
  const { Behest } = await import("@behest/client-ts");
  const fresh = new Behest();
  const minted = await fresh.auth.mint({ user_id: req.query.gardener }); // expect: user-id-from-request
  res.json(minted);
});

app.listen(3000);

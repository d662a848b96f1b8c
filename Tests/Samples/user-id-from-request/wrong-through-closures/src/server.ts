import express from "express";
import { getAuth } from "@clerk/express";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
export const app = express();

app.post("/captured", (req, res) => {
  const gardener = req.body.gardener; // from: user-id-from-request
  const mint = () => behest.auth.mint({ user_id: gardener }); // expect: user-id-from-request
  void mint().then((minted) => res.json(minted));
});

// A factory whose closure keeps what the factory was called with.
function minterFor(gardener: string) {
  return async (ttl: number) => behest.auth.mint({ user_id: gardener, ttl }); // expect: user-id-from-request
}

app.get("/factory", async (req, res) => {
  const mint = minterFor(String(req.query.gardener));
  res.json(await mint(60));
});

// Written by one closure, read by another.
app.post("/shared", async (req, res) => {
  let gardener = "";
  const read = () => {
    gardener = req.body.gardener;
  };
  read();
  res.json(await behest.auth.mint({ user_id: gardener })); // expect: user-id-from-request
});

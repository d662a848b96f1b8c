// A middleware in another file fills req.user from a header.
import express from "express";
import { Behest } from "@behest/client-ts";
import { identify } from "./middleware/identify";

const app = express();
const behest = new Behest();

app.post("/api/behest/token", identify, async (req, res) => {
  const minted = await behest.auth.mint({
    user_id: req.user!.id, // expect: user-id-from-request
    ttl: 900,
  });
  res.json(minted);
});

app.listen(3000);

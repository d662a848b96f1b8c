// The receiver comes out of a lazy singleton in another file.
import express from "express";
import { getBehest } from "./behest.js";

const app = express();

app.get("/observers/:observer/token", async (req, res) => {
  const { token } = await getBehest().auth.mint({
    user_id: req.params.observer, // expect: user-id-from-request
    ttl: 1200,
  });
  res.json({ token });
});

app.listen(3000);

// The instance is of a subclass and lives on globalThis between hot reloads.
import express from "express";
import { gateway } from "./gateway.js";

const app = express();

app.post("/riders/:rider/token", async (req, res) => {
  console.info(gateway.label);
  const { token, ttl } = await gateway.auth.mint({
    user_id: req.params.rider, // expect: user-id-from-request
  });
  res.json({ token, ttl });
});

app.listen(3000);

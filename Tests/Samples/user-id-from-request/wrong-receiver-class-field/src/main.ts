// The mint hides in a service's method; the route hands it the body's id.
import express from "express";
import { TokenService } from "./token-service.js";

const tokens = new TokenService(process.env.BEHEST_BASE_URL);
const app = express().use(express.json());

app.post("/token", async (req, res) => {
  const { player } = req.body; // from: user-id-from-request
  res.json(await tokens.issue(player)); // via: user-id-from-request
});

app.listen(3000);

import express from "express";
import { mintVisitor } from "./wrapper.js";

const app = express();

app.post("/visitor-token", async (_req, res) => {
  res.json(await mintVisitor());
});

app.listen(3000);

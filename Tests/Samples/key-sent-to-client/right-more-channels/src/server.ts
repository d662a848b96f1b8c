import express from "express";
import { Behest } from "@behest/client-ts";

const behest = new Behest({ key: process.env.BEHEST_KEY });
const app = express();
app.get("/mode", (_req, res) => {
  if (!process.env.BEHEST_KEY) return void res.status(500).json({ missing: "BEHEST_KEY" });
  res.json({ mode: behest.mode, base: behest.config.baseUrl, node: process.env.NODE_ENV });
});
app.listen(3000);

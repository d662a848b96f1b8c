import { Router } from "express";
export const legacy = Router();
legacy.get("/v0/feed", (_req, res) => {
  res.header("Access-Control-Allow-Origin", "*").json([]);
});

import cors from "cors";
import { Router } from "express";

export const publicApi = Router();
publicApi.use(cors());
publicApi.get("/radar", (_req, res) => {
  res.set("Access-Control-Allow-Origin", "*").json({ rain: false });
});

import { Router } from "express";
import cors from "cors";
export const publicRouter = Router();
publicRouter.use(cors({ origin: "*" }));
publicRouter.get("/status", (_req, res) => res.json({ up: true }));

import cors from "cors";
import { Router } from "express";

export const open = Router();
open.use(cors());
open.get("/reeds", (_req, res) => res.json(["bulrush"]));

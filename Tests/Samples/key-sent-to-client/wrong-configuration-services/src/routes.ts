// Services of configuration hand the key to a route.
import { Router } from "express";
import { ConfigService } from "./config.service";
const router = Router();
router.get("/config", (_req, res) => void res.json(ConfigService.get().all));
export default router;

// The caller is another server of ours: a middleware has compared a secret before the handler runs.
import express, { type NextFunction, type Request, type Response } from "express";
import { requireInternal } from "./internal";
import { behest } from "./behest";

const app = express();
app.use(express.json());

app.post("/internal/mint", requireInternal, async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.body.pilot, tier: req.body.tier }));
});

const internal = express.Router();
internal.use(requireInternal);
internal.post("/token", async (req, res) => {
  const { pilot } = req.body;
  res.json(await behest.auth.mint({ user_id: pilot }));
});
app.use("/internal", internal);

app.use("/cron", (req: Request, res: Response, next: NextFunction) => {
  const key = req.get("x-api-key");
  if (!key || key !== process.env.CRON_KEY) {
    res.sendStatus(403);
    return;
  }
  next();
});
app.post("/cron/mint", async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.body.pilot }));
});

app.listen(3000);

import { Router } from "express";

class Gateway {
  private readonly key = process.env.BEHEST_KEY!;
  private cache = new Map<string, unknown>();
  calls = 0;
  async models() {
    this.calls++;
    const answer = await fetch("https://acme.behest.app/v1/models", { headers: { Authorization: `Bearer ${this.key}` } });
    const list = await answer.json();
    this.cache.set("models", list);
    return list;
  }
  stats() {
    return { calls: this.calls, cached: [...this.cache.keys()], ready: Boolean(this.key) };
  }
}

const gateway = new Gateway();
export const router = Router();
router.get("/models", async (_req, res) => {
  try {
    res.json(await gateway.models());
  } catch (err) {
    res.status(502).json({ error: err instanceof Error ? err.message : String(err), stats: gateway.stats() });
  }
});
router.use((req, res, next) => {
  req.app.locals.gateway = gateway;
  res.locals.user = { id: "x" };
  next();
});
router.get("/me", (req, res) => res.json({ user: res.locals.user, ...req.app.locals.gateway.stats() }));

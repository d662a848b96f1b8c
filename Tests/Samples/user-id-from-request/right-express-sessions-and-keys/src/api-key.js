import { createHash } from "node:crypto";
import { keys } from "./users.js";

export async function apiKey(req, res, next) {
  const given = req.get("x-api-key");
  if (!given) return res.status(401).json({ error: "no key" });
  const hash = createHash("sha256").update(given).digest("hex");
  const key = await keys.findOne({ hash, revoked: false });
  if (!key) return res.status(401).json({ error: "bad key" });
  req.account = { id: key.accountId, tier: key.tier };
  next();
}

export async function tenant(req, res, next) {
  const id = req.get("x-tenant-id");
  const membership = await keys.findOne({ tenant: id, user: req.user.id });
  if (!membership) return res.status(403).end();
  req.tenant = { id: membership.tenant };
  next();
}

import { createHmac, timingSafeEqual } from "node:crypto";
import express from "express";
import { behest } from "./behest";

const app = express();

function isSigned(body: Buffer, signature: string) {
  const digest = createHmac("sha256", process.env.GITHUB_SECRET!).update(body).digest("hex");
  return timingSafeEqual(Buffer.from(`sha256=${digest}`), Buffer.from(signature));
}

app.post("/github", express.raw({ type: "*/*" }), async (req, res) => {
  if (!isSigned(req.body, req.get("x-hub-signature-256") ?? "")) return res.sendStatus(401);
  const event = JSON.parse(req.body.toString());
  await behest.auth.mint({ user_id: String(event.sender.id) });
  res.sendStatus(204);
});

app.listen(3004);

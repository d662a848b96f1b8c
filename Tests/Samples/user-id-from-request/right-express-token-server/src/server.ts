// Node and Express: passing req to a helper that verifies does not taint its answer.
import cookieParser from "cookie-parser";
import express from "express";
import { Behest } from "@behest/client-ts";
import { requireSignedInUser } from "./auth.js";

const app = express();
const behest = new Behest();
app.use(express.json());
app.use(cookieParser());

app.post("/api/behest/token", async (req, res) => {
  const user = await requireSignedInUser(req);
  if (!user) return void res.status(401).json({ error: "Unauthorized" });
  const { token, ttl, sessionId, expiresAt } = await behest.auth.mint({
    user_id: user.id,
    tier: user.plan ?? 1,
    ttl: 900,
  });
  res.json({ token, ttl, sessionId, expiresAt });
});

app.listen(Number(process.env.PORT ?? 3001));

// The app has roles of its own: in its tokens, checks and answers, never in the mint.
import express from "express";
import { Behest } from "@behest/client-ts";
import { open, read } from "./session.js";
import { librarians } from "./librarians.js";

const app = express();
const behest = new Behest();
app.use(express.json());

app.post("/login", async (req, res) => {
  const found = await librarians.signIn(req.body.name, req.body.password);
  if (!found) return res.sendStatus(401);
  res.json({ session: await open({ id: found.id, role: found.role }), role: found.role });
});

app.post("/token", async (req, res) => {
  const claims = await read(req.get("authorization").slice(7));
  if (!["librarian", "admin"].includes(claims.role)) return res.sendStatus(403);
  const { token, ttl } = await behest.auth.mint({ user_id: claims.sub, ttl: 900 });
  res.json({ token, ttl, role: claims.role });
});

app.listen(3000);

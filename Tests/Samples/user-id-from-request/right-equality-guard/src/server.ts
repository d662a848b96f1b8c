// The client may name a user, as long as it is compared with the session's and refused otherwise.
import express from "express";
import passport from "passport";
import { Behest } from "@behest/client-ts";
import "./strategies.js";

const app = express();
const behest = new Behest();
app.use(express.json());

const signedIn = passport.authenticate("bearer", { session: false });

app.post("/members/:memberId/token", signedIn, async (req, res) => {
  const me = req.user as { id: string };
  if (req.params.memberId !== me.id) {
    res.status(403).json({ error: "not you" });
    return;
  }
  res.json(await behest.auth.mint({ user_id: req.params.memberId, ttl: 900 }));
});

app.post("/token", signedIn, async (req, res) => {
  const { userId } = req.body;
  const me = req.user as { id: string };
  if (String(userId) !== String(me.id)) throw new Error("forbidden");
  const minted = await behest.auth.mint({ user_id: userId });
  res.json(minted);
});

app.listen(3000);

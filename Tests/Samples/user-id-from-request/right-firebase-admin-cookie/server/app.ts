import express from "express";
import cookieParser from "cookie-parser";
import admin from "firebase-admin";
import { Behest } from "@behest/client-ts";
import { authenticated } from "./middleware";

admin.initializeApp();
const behest = new Behest();
const app = express();
app.use(cookieParser());

app.post("/token", authenticated, async (req, res) => {
  const { uid, plan } = req.firebaseUser!;
  res.json(await behest.auth.mint({ user_id: uid, tier: plan ?? 1 }));
});

app.post("/session-token", async (req, res) => {
  const claims = await admin.auth().verifySessionCookie(req.cookies.session ?? "", true).catch(() => null);
  if (!claims) return res.redirect("/login");
  res.json(await behest.auth.mint({ user_id: claims.uid }));
});
app.listen(8080);

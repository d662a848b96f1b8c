// A callable function whose options say nothing of CORS, origins that are listed, and CORS off.
import { initializeApp } from "firebase-admin/app";
import { getAuth } from "firebase-admin/auth";
import { HttpsError, onCall, onRequest } from "firebase-functions/v2/https";
import { Behest } from "@behest/client-ts";

initializeApp();
const behest = new Behest();

export const callable = onCall({ secrets: ["BEHEST_KEY"] }, async (request) => {
  if (!request.auth) throw new HttpsError("unauthenticated", "sign in");
  return behest.auth.mint({ user_id: request.auth.uid });
});

export const listed = onRequest(
  { cors: ["https://lily.example", /^https:\/\/[a-z]+\.lily\.example$/] },
  async (req, res) => {
    const decoded = await getAuth().verifyIdToken(req.headers.authorization?.slice(7) ?? "");
    res.json(await behest.auth.mint({ user_id: decoded.uid }));
  },
);

export const off = onRequest(async (req, res) => {
  const decoded = await getAuth().verifyIdToken(req.headers.authorization?.slice(7) ?? "");
  res.json(await behest.auth.mint({ user_id: decoded.uid, ttl: 60 }));
});

export const hello = onRequest({ cors: true }, (_req, res) => {
  res.send("hello");
});

// Firebase: the ID token in the header is verified, and the origins are a list.
import { initializeApp } from "firebase-admin/app";
import { getAuth } from "firebase-admin/auth";
import { onRequest } from "firebase-functions/v2/https";
import { Behest } from "@behest/client-ts";

initializeApp();

export const behestToken = onRequest(
  {
    cors: ["https://pet-diary.example", "https://pet-diary.web.app"],
    secrets: ["BEHEST_KEY", "BEHEST_BASE_URL"],
  },
  async (req, res) => {
    const header = req.headers.authorization ?? "";
    const idToken = header.startsWith("Bearer ") ? header.slice(7) : "";
    let decoded;
    try {
      decoded = await getAuth().verifyIdToken(idToken);
    } catch {
      res.status(401).json({ error: "Unauthorized" });
      return;
    }
    const behest = new Behest();
    const { token, ttl, sessionId, expiresAt } = await behest.auth.mint({
      user_id: decoded.uid,
      tier: (decoded as any).plan ?? 1,
      ttl: 900,
    });
    res.json({ token, ttl, sessionId, expiresAt });
  },
);

// A callable function with a written asterisk; an older one that runs cors by hand.
import corsFactory from "cors";
import { initializeApp } from "firebase-admin/app";
import { getAuth } from "firebase-admin/auth";
import { https } from "firebase-functions/v1";
import { HttpsError, onCall, onRequest } from "firebase-functions/v2/https";
import { Behest } from "@behest/client-ts";

initializeApp();
const behest = new Behest();

export const callable = onCall({ cors: "*", secrets: ["BEHEST_KEY"] }, async (request) => { // expect: wildcard-cors-on-mint
  if (!request.auth) throw new HttpsError("unauthenticated", "sign in");
  return behest.auth.mint({ user_id: request.auth.uid }); // related: wildcard-cors-on-mint
});

export const pattern = onRequest({ cors: [/.*/] }, async (req, res) => { // expect: wildcard-cors-on-mint
  const decoded = await getAuth().verifyIdToken(req.headers.authorization?.slice(7) ?? "");
  res.json(await behest.auth.mint({ user_id: decoded.uid, ttl: 60 })); // related: wildcard-cors-on-mint
});

const cors = corsFactory({ origin: true }); // expect: wildcard-cors-on-mint

export const legacy = https.onRequest((req, res) => {
  cors(req, res, async () => {
    const decoded = await getAuth().verifyIdToken(req.headers.authorization?.slice(7) ?? "");
    res.json(await behest.auth.mint({ user_id: decoded.uid, ttl: 300 })); // related: wildcard-cors-on-mint
  });
});

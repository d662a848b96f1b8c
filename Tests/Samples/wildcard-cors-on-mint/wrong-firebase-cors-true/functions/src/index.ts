// The Firebase integration page: cors: true on the function that mints.
import { initializeApp } from "firebase-admin/app";
import { getAuth } from "firebase-admin/auth";
import { onRequest } from "firebase-functions/v2/https";
import { Behest } from "@behest/client-ts";

initializeApp();

export const token = onRequest(
  { cors: true, secrets: ["BEHEST_KEY"] }, // expect: wildcard-cors-on-mint
  async (req, res) => {
    const bearer = req.headers.authorization?.split("Bearer ")[1] ?? "";
    const decoded = await getAuth().verifyIdToken(bearer);
    const behest = new Behest();
    const minted = await behest.auth.mint({ // related: wildcard-cors-on-mint
      user_id: decoded.uid,
      tier: decoded.plan ?? 1,
    });
    res.json(minted);
  },
);

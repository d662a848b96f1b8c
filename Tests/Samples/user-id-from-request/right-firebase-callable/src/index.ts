// Firebase callable functions: the platform has verified who calls.
import { HttpsError, onCall } from "firebase-functions/v2/https";
import * as functions from "firebase-functions/v1";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const token = onCall({ cors: ["https://warren.example"] }, async (request) => {
  if (!request.auth) throw new HttpsError("unauthenticated", "Sign in first.");
  return behest.auth.mint({ user_id: request.auth.uid });
});

export const old = functions.runWith({ memory: "256MB" }).https.onCall(async (data, context) => {
  if (!context.auth) throw new functions.https.HttpsError("unauthenticated", "Sign in first.");
  return behest.auth.mint({ user_id: context.auth.uid });
});

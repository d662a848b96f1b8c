import express from "express";
import { Environment, SignedDataVerifier } from "@apple/app-store-server-library";
import { behest } from "./behest";

const verifier = new SignedDataVerifier([], true, Environment.PRODUCTION, "com.example.notes", 1);
export const app = express();

app.post("/notifications", express.json(), async (req, res) => {
  const notification = await verifier.verifyAndDecodeNotification(req.body.signedPayload);
  const transaction = await verifier.verifyAndDecodeTransaction(notification.data!.signedTransactionInfo!);
  await behest.auth.mint({ user_id: transaction.appAccountToken! });
  res.sendStatus(200);
});

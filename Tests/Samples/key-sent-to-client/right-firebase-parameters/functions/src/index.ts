// A declared secret goes into the SDK.
import { Behest } from "@behest/client-ts";
import { defineSecret, defineString } from "firebase-functions/params";
import { HttpsError, onCall } from "firebase-functions/v2/https";

const behestKey = defineSecret("BEHEST_KEY");
const baseUrl = defineString("BEHEST_BASE_URL");

export const token = onCall({ secrets: [behestKey] }, async (request) => {
  if (!request.auth) throw new HttpsError("unauthenticated", "sign in");
  const behest = new Behest({ key: behestKey.value(), baseUrl: baseUrl.value() });
  const minted = await behest.auth.mint({ user_id: request.auth.uid });
  return { ...minted, baseUrl: baseUrl.value(), isReady: behestKey.value().length > 0 };
});

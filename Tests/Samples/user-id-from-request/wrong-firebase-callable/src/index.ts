// Firebase callable functions: their data is the client's.
import { onCall } from "firebase-functions/v2/https";
import * as functions from "firebase-functions/v1";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const token = onCall({ secrets: ["BEHEST_KEY"] }, async (request) =>
  behest.auth.mint({ user_id: request.data.uid }), // expect: user-id-from-request
);

export const old = functions.region("europe-west1").https.onCall(async (data, context) => {
  const { userId } = data;
  return behest.auth.mint({ user_id: userId }); // expect: user-id-from-request
});

// A function of Firebase returns the secret that it declares.
import { onCall, HttpsError } from "firebase-functions/v2/https";
import { defineSecret } from "firebase-functions/params";
const behestKey = defineSecret("BEHEST_KEY");
export const config = onCall({ secrets: [behestKey] }, () => {
  return { key: behestKey.value() }; // expect: key-sent-to-client
});

import { behest } from "./behest";

export async function handler(event) {
  const [, payload] = event.headers.authorization.split(" ")[1].split(".");
  const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
  const minted = await behest.auth.mint({ user_id: claims.sub }); // expect: user-id-unverified
  return { statusCode: 200, body: JSON.stringify(minted) };
}

import { SignJWT } from "jose";

// Drafts of this app's own, signed for nobody but itself.
export const draft = (key: CryptoKey) => new SignJWT({
  sub: "draft"
}).setAudience("notes").sign(key);

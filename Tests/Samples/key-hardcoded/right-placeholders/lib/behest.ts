// Prefixes, patterns, fillers and key ids only look like keys.
import { Behest } from "@behest/client-ts";

const key = process.env.BEHEST_KEY ?? "";

if (!key.startsWith("behest_sk_live_")) {
  throw new Error("BEHEST_KEY must look like behest_sk_live_<32 hex digits>");
}

export const redact = (text: string) =>
  text.replace(/behest_sk_live_[0-9a-f]{32}/g, "behest_sk_live_[REDACTED]");

export const EXAMPLE = "behest_sk_live_abc123...";
export const FILLER = "behest_sk_live_00000000000000000000000000000000";
export const BEEF = "behest_sk_live_deadbeefdeadbeefdeadbeefdeadbeef";
export const PUBLIC_HALF = "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A";

export const behest = new Behest({ key, kid: "kid_7f3a91c4d2" });

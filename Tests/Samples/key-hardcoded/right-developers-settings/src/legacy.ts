import { BehestServerClient } from "@behest/client-ts";

export const isKey = (text: string) => text.startsWith("behest_sk_" + "live_");
export const example = ["behest_sk_live_", "x".repeat(32)].join("");
export const decoded = atob("YmVoZXN0X3NrX2xpdmVf");
export const client = new BehestServerClient({
  signingKey: {
    privateKeyPem: process.env.BEHEST_SIGNING_KEY_PEM!,
    keyId: "sk_a1b2c3d4e5f6a7b8",
    tenantId: "t_1",
    projectId: "p_1",
  },
});

import { BehestServerClient } from "@behest/client-ts";

const marker = "behest_sk_";

export const client = new BehestServerClient({
  signingKey: {
    privateKeyPem: "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7w0mX2q9Zr1UehD3kJp5vYt8LbNc6QsWfRgTz4uXoIa2EiKlMnBvCxZyUpOqS7dFgHjK1L9PoIuYtReWqAsDfGhJkL3ZxCvBnM5QwErTyUiOp8AsDf2GhJk4LzXcVbNm6QwErTyUiOpKj\n-----END PRIVATE KEY-----", // expect: key-hardcoded
    keyId: "sk_a1b2c3d4e5f6a7b8",
    tenantId: "t_1",
    projectId: "p_1",
  },
});

export const second = marker + "live_" + ["d4f08a2c", "6b91e73f", "05c8d2a7", "3e9f4b16"].join(""); // expect: key-hardcoded

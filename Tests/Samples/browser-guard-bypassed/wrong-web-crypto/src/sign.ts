const b64 = (x: unknown) => btoa(JSON.stringify(x)).replace(/=+$/, "");
export async function behestToken(uid: string) {
  const pem = import.meta.env.VITE_BEHEST_SIGNING_KEY; // expect: key-in-public-env
  const key = await crypto.subtle.importKey("pkcs8", Uint8Array.from(atob(pem), (c) => c.charCodeAt(0)), { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" }, false, ["sign"]);
  const head = b64({ alg: "RS256", kid: "sk_1" }) + "." + b64({ tid: "t", pid: "p", uid, aud: "behest" });
  const sig = await crypto.subtle.sign("RSASSA-PKCS1-v1_5", key, new TextEncoder().encode(head)); // expect: browser-guard-bypassed
  return head + "." + btoa(String.fromCharCode(...new Uint8Array(sig)));
}

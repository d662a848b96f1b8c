export async function mint(uid: string) {
  const key = await crypto.subtle.importKey("pkcs8", pem(import.meta.env.VITE_BEHEST_PEM), { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" }, false, ["sign"]); // expect: key-in-public-env
  const input = btoa(JSON.stringify({ alg: "RS256" })) + "." + btoa(JSON.stringify({ tid: "t", pid: "p", uid, aud: "behest" }));
  return crypto.subtle.sign("RSASSA-PKCS1-v1_5", key, new TextEncoder().encode(input)); // expect: browser-guard-bypassed
}
declare function pem(text: string): ArrayBuffer;

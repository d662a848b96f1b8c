import forge from "node-forge";

// What is signed is a text; the claims are made beside it.
export function token(pem: string, uid: string) {
  const digest = forge.md.sha256.create();
  const claims = { tid: "quiz", pid: "quiz", uid };
  digest.update(btoa(JSON.stringify(claims)), "utf8");
  return forge.pki.privateKeyFromPem(pem).sign(digest); // expect: browser-guard-bypassed
}

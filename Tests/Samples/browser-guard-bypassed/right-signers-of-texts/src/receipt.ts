import forge from "node-forge";

// The app's own signature, of a receipt.
export function receipt(pem: string, tid: string) {
  const digest = forge.md.sha256.create();
  digest.update(JSON.stringify({ tid, total: 12 }), "utf8");
  return forge.pki.privateKeyFromPem(pem).sign(digest);
}

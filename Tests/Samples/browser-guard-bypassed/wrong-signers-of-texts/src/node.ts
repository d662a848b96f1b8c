import { createSign } from "crypto-browserify";

export function token(pem: string, uid: string) {
  const text = btoa(JSON.stringify({ tid: "quiz", pid: "quiz", uid }));
  return createSign("RSA-SHA256").update(text).sign(pem, "base64"); // expect: browser-guard-bypassed
}

import { importPKCS8, SignJWT } from "jose";

export class Behest {
  constructor(private readonly config: { key?: string; kid?: string }) {
    if (typeof globalThis.window !== "undefined") throw new Error("no local signing in a browser");
  }

  async sign(claims: Record<string, unknown>) {
    const key = await importPKCS8(this.config.key ?? "", "RS256");
    return new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: this.config.kid }).sign(key);
  }
}

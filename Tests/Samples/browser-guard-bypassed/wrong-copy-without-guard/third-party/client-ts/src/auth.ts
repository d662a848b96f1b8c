import { importPKCS8, SignJWT } from "jose";

// The constructor of the original looks for a browser and refuses it.
export class AuthModule {
  constructor(private readonly config: { key?: string; kid?: string }) {}

  async sign(claims: Record<string, unknown>) {
    const key = await importPKCS8(this.config.key ?? "", "RS256");
    return new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: this.config.kid }).sign(key); // expect: browser-guard-bypassed
  }
}

// The SDK as it is built, the guard cut out by hand.
import { importPKCS8, SignJWT } from "jose";

var AuthModule = class {
  constructor(config) {
    this.config = config;
  }
  async mint(body) {
    if (this.config.mode === "sign") return this.sign(body);
    return fetch(this.config.baseUrl + "/v1/auth/mint", { method: "POST", body: JSON.stringify(body) });
  }
  async sign(claims) {
    const key = await importPKCS8(this.config.key ?? process.env.BEHEST_KEY, "RS256");
    return new SignJWT(claims).setProtectedHeader({ alg: "RS256" }).sign(key); // expect: browser-guard-bypassed
  }
};
var Behest = class {
  constructor(options = {}) {
    this.auth = new AuthModule(options);
  }
};
var BehestClient = class {};
var BehestServerClient = class {};
export { AuthModule, Behest, BehestClient, BehestServerClient };

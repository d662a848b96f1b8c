// Built by the SDK's own build, without a manifest.
var AuthModule = class {
  constructor(config) {
    this.config = config;
  }
  async mint(body) {
    return fetch(this.config.baseUrl + "/v1/auth/mint", { method: "POST", body: JSON.stringify(body) });
  }
};
var Behest = class {
  constructor(options = {}) {
    this.key = options.key ?? process.env.BEHEST_KEY;
    this.auth = new AuthModule(options);
  }
};
var BehestClient = class {};
var BehestServerClient = class {};
export { AuthModule, Behest, BehestClient, BehestServerClient };

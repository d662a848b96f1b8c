// The key leaves through classes, helpers and providers.
class Config {
  readonly behestKey = process.env.BEHEST_KEY ?? ""; // expect: key-sent-to-client
  readonly baseUrl = process.env.BEHEST_BASE_URL ?? "";
  toJSON() { return { baseUrl: this.baseUrl }; }
}
export const config = new Config();
export const getClientConfig = () => ({ key: config.behestKey, url: config.baseUrl });

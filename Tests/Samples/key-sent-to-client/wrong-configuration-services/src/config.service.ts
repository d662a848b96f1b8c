export class ConfigService {
  private static instance: ConfigService;
  private readonly values = {
    base: process.env.BEHEST_BASE_URL,
    key: process.env.BEHEST_KEY, // expect: key-sent-to-client
  };
  static get() {
    return (this.instance ??= new ConfigService());
  }
  get all() {
    return this.values;
  }
  toJSON() {
    return { ...this.values };
  }
}

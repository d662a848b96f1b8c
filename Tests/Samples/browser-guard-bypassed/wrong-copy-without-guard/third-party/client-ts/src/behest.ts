import { AuthModule } from "./auth";

export class Behest {
  readonly auth: AuthModule;

  constructor(options: { key?: string; kid?: string }) {
    this.auth = new AuthModule(options);
  }
}

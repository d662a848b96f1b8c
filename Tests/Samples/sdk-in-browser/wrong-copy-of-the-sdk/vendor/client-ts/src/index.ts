import { SignJWT, importPKCS8 } from "jose";

export class Behest {
  async sign(p) {
    return new SignJWT({
      tid: 1,
      pid: 2,
      uid: p.user_id
    }).sign(await importPKCS8(this.key, "RS256"));
  }
}

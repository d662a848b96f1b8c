import { verify } from "argon2";
import { db } from "./db.js";

export const librarians = {
  async signIn(name, password) {
    const row = await db.one("select id, role, hash from librarians where name = $1", [name]);
    return row && (await verify(row.hash, password)) ? row : null;
  },
};

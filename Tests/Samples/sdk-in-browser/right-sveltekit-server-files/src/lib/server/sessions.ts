import { createHash } from "node:crypto";
import { database } from "./database";

export const sessions = {
  async verify(token: string | undefined) {
    if (!token) return null;
    const hash = createHash("sha256").update(token).digest("hex");
    return await database.sessions.findUser({ hash });
  },
};

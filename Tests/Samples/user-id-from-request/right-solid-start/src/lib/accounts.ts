import { timingSafeEqual, scryptSync } from "node:crypto";
import { storage } from "./storage";

export async function login(name: string, password: string) {
  const account = await storage.getItem<{ id: string; salt: string; hash: string }>(`name:${name}`);
  if (!account) throw new Error("Invalid login");
  const given = scryptSync(password, account.salt, 64);
  if (!timingSafeEqual(given, Buffer.from(account.hash, "hex"))) throw new Error("Invalid login");
  return account;
}

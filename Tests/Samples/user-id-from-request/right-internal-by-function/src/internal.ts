// Functions tell, or see to it, that the caller is another server of ours.
import { createHash, timingSafeEqual } from "node:crypto";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";

const digest = (text: string) => createHash("sha256").update(text).digest();

export const isOurs = (header?: string) =>
  !!header && timingSafeEqual(digest(header), digest(`Bearer ${process.env.SERVICE_TOKEN}`));

export function isInternal(c: Context) {
  const key = c.req.header("x-internal-key");
  if (!key) return false;
  return key === process.env.INTERNAL_KEY;
}

export function requireInternal(c: Context) {
  const given = Buffer.from(c.req.header("x-internal-key") ?? "");
  const wanted = Buffer.from(process.env.INTERNAL_KEY!);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    throw new HTTPException(401);
  }
}

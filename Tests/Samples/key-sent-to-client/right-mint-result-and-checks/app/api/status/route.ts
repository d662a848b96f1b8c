// Whether there is a key may be told, and what a mint returns is meant for the browser.
import { auth } from "@clerk/nextjs/server";
import { createHash } from "node:crypto";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function GET() {
  const key = process.env.BEHEST_KEY ?? "";
  if (!key) return Response.json({ error: "BEHEST_KEY is missing" }, { status: 500 });
  return Response.json({
    configured: Boolean(process.env.BEHEST_KEY),
    present: !!process.env.BEHEST_API_KEY,
    state: process.env.BEHEST_KEY ? "set" : "missing",
    length: key.length,
    signing: key.startsWith("behest_pk_"),
    tail: `…${key.slice(-4)}`,
    fingerprint: createHash("sha256").update(key).digest("hex"),
    mode: behest.mode,
    baseUrl: process.env.BEHEST_BASE_URL,
  });
}

export async function POST() {
  const { userId } = await auth();
  if (!userId) return new Response(null, { status: 401 });
  const result = await behest.auth.mint({ user_id: userId, ttl: 900 });
  return Response.json(result);
}

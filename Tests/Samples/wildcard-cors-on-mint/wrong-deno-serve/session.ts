import { getCookies } from "jsr:@std/http/cookie";

const kv = await Deno.openKv();

export async function verifySession(request: Request): Promise<{ id: string } | null> {
  const { sid } = getCookies(request.headers);
  if (!sid) return null;
  const entry = await kv.get<{ id: string }>(["sessions", sid]);
  return entry.value;
}

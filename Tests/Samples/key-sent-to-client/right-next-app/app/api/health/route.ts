import { env } from "@/lib/env";
export function GET() {
  return Response.json({ behest: { configured: env.behestKey.length > 0, url: env.behestBaseUrl, fingerprint: env.behestKey.slice(-4) } });
}

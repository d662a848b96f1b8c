// Cookies, headers, props, actions and pages of Next.js.
import { NextResponse } from "next/server";
import { cookies } from "next/headers";
export async function GET() {
  (await cookies()).set("k", process.env.BEHEST_KEY!); // expect: key-sent-to-client
  const res = NextResponse.json({ ok: true });
  res.headers.set("x-key", process.env.BEHEST_KEY!); // expect: key-sent-to-client
  return res;
}
export async function POST() {
  return new Response(JSON.stringify({ key: process.env.BEHEST_API_KEY }), { headers: { "x": "y" } }); // expect: key-sent-to-client
}

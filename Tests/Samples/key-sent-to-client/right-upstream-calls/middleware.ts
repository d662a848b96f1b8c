// The key goes to the gateway, and what comes back to the client.
import { NextResponse } from "next/server";
export function middleware(request) {
  const headers = new Headers(request.headers);
  headers.set("authorization", `Bearer ${process.env.BEHEST_KEY}`);
  return NextResponse.rewrite(new URL("https://x.behest.app/v1"), { request: { headers } });
}

// The middleware overwrites the header for the paths of its matcher only: elsewhere it is the client's.
import { NextResponse } from "next/server";
import { jwtVerify } from "jose";

export async function middleware(request) {
  const token = request.cookies.get("session")?.value;
  if (!token) return NextResponse.redirect(new URL("/login", request.url));
  const { payload } = await jwtVerify(token, new TextEncoder().encode(process.env.SESSION_KEY));
  const headers = new Headers(request.headers);
  headers.set("x-user-id", payload.sub);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: ["/api/account/:path*"] };

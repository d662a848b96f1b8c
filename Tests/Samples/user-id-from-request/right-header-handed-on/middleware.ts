// The middleware overwrites the header with what it verified, and the route reads it.
import { jwtVerify } from "jose";
import { NextResponse, type NextRequest } from "next/server";

const key = new TextEncoder().encode(process.env.SESSION_KEY);

export async function middleware(request: NextRequest) {
  const { payload } = await jwtVerify(request.cookies.get("session")?.value ?? "", key);
  const headers = new Headers(request.headers);
  headers.set("x-pinner-id", payload.sub!);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: "/api/:path*" };

import { NextResponse, type NextRequest } from "next/server";

const OPEN = ["/api/search", "/api/feed"];

export function proxy(request: NextRequest) {
  const response = NextResponse.next();
  const { pathname } = request.nextUrl;
  if (pathname.startsWith("/api/public") || OPEN.includes(pathname)) {
    response.headers.set("Access-Control-Allow-Origin", "*");
    return response;
  }
  const origin = request.headers.get("origin");
  if (origin === process.env.APP_ORIGIN) response.headers.set("Access-Control-Allow-Origin", origin!);
  return response;
}

export const config = { matcher: ["/api/:path*"] };

// It runs for feeds and embeds only, and within them tells them apart.
import { NextResponse, type NextRequest } from "next/server";

export function middleware(request: NextRequest) {
  const response = NextResponse.next();
  if (request.nextUrl.pathname.startsWith("/embed")) {
    response.headers.set("Access-Control-Allow-Origin", "*");
  }
  return response;
}

export const config = { matcher: ["/embed/:path*", "/api/:path*"] };

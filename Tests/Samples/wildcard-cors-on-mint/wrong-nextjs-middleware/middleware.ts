// The middleware's matcher takes in the route that mints; the group's name is no part of its path.
import { NextResponse, type NextRequest } from "next/server";

export function middleware(request: NextRequest) {
  const response = NextResponse.next();
  response.headers.set("Access-Control-Allow-Origin", request.headers.get("origin") ?? "*"); // expect: wildcard-cors-on-mint
  return response;
}

export const config = { matcher: ["/api/:path*"] };

// The key is a header for the gateway, in every way to set one.
import { NextResponse, type NextRequest } from "next/server";
export function middleware(request: NextRequest) {
  const headers = new Headers(request.headers);
  headers.set("x-behest-key", process.env.BEHEST_KEY!);
  return NextResponse.next({ request: { headers } });
}

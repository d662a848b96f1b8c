// The middleware hands on what the client says; the other header nobody overwrites.
import { NextResponse, type NextRequest } from "next/server";

export async function middleware(request: NextRequest) {
  const headers = new Headers(request.headers);
  headers.set("x-pinner-id", request.nextUrl.searchParams.get("pinner") ?? "");
  return NextResponse.next({ request: { headers } });
}

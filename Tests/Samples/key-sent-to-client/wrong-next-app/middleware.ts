import { NextResponse } from "next/server";
export function middleware(request) {
  const res = NextResponse.next();
  res.cookies.set("behest", process.env.BEHEST_KEY!); // expect: key-sent-to-client
  return res;
}

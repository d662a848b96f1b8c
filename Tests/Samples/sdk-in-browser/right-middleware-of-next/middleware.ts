import { NextResponse } from "next/server";
import { Behest } from "@behest/client-ts";

export function middleware() {
  return NextResponse.next({ headers: { "X-Gateway": new Behest().mode } });
}

import { NextResponse } from "next/server";
import { gatewayStream } from "@/lib/stream";

export async function POST() {
  return new NextResponse(gatewayStream());
}

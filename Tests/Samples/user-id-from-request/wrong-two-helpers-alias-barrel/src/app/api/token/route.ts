// The id passes through two helpers in two other files, behind an alias and a barrel.
import { NextResponse, type NextRequest } from "next/server";
import { openChannel } from "@/lib";

export async function POST(req: NextRequest) {
  const payload = await req.json(); // from: user-id-from-request
  const channel = await openChannel(payload.grower, 900); // via: user-id-from-request
  return NextResponse.json(channel);
}

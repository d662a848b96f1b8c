// A helper in another file holds the key, and the route returns all that the helper gives.
import { NextResponse } from "next/server";
import { auth } from "@/auth";
import { gatewaySettings } from "@/lib/settings";

export async function GET() {
  const session = await auth();
  if (!session) return new NextResponse(null, { status: 401 });
  const settings = gatewaySettings();
  return NextResponse.json({ ...settings, name: session.user?.name });
}

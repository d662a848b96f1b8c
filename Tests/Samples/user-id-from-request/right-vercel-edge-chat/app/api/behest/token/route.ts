import { NextResponse } from "next/server";
import { Behest } from "@behest/client-ts";
import { auth } from "@/auth";

const behest = new Behest();

export async function POST() {
  const session = await auth();
  if (!session?.user?.id) return new NextResponse("Unauthorized", { status: 401 });
  const result = await behest.auth.mint({ user_id: session.user.id });
  return NextResponse.json(result);
}

// The mint before it changes nothing: threads.list() mints again, for the default user.
import { NextResponse } from "next/server";
import { Behest } from "@behest/client-ts";
import { auth } from "@/auth";

const behest = new Behest();

export async function GET() {
  const session = await auth();
  if (!session?.user?.id) {
    return NextResponse.json({ error: "Unauthorized" }, { status: 401 });
  }
  await behest.auth.mint({ user_id: session.user.id });
  const threads = await behest.threads.list(); // expect: user-id-shared
  return NextResponse.json(threads);
}

// On a server getSession() reads a cookie that nobody has checked.
import { NextResponse } from "next/server";
import { Behest } from "@behest/client-ts";
import { createClient } from "@/utils/supabase/server";

const behest = new Behest();

export async function POST() {
  const supabase = await createClient();
  const { data } = await supabase.auth.getSession(); // from: user-id-unverified
  if (!data.session) {
    return NextResponse.json({ error: "Unauthorized" }, { status: 401 });
  }
  const minted = await behest.auth.mint({
    user_id: data.session.user.id, // expect: user-id-unverified
    ttl: 900,
  });
  return NextResponse.json(minted);
}

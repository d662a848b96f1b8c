import { NextResponse } from "next/server";
import { createClient } from "@/lib/supabase/server";
import { behest } from "@/lib/behest";

export async function GET(request: Request) {
  const { searchParams, origin } = new URL(request.url);
  const code = searchParams.get("code");
  if (!code) return NextResponse.redirect(`${origin}/auth/error`);
  const supabase = await createClient();
  const { data, error } = await supabase.auth.exchangeCodeForSession(code);
  if (error) return NextResponse.redirect(`${origin}/auth/error`);
  const { token } = await behest.auth.mint({ user_id: data.user.id, ttl: 900 });
  const response = NextResponse.redirect(`${origin}/app`);
  response.cookies.set("behest", token, { httpOnly: true, secure: true });
  return response;
}

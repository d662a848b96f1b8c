// getUser() and getClaims() verify; only the access token of the session is forwarded.
import { Behest } from "@behest/client-ts";
import { serverClient } from "../../../../lib/supabase";

const behest = new Behest();

export async function POST() {
  const supabase = await serverClient();
  const { data, error } = await supabase.auth.getUser();
  if (error || !data?.user) return new Response("sign in", { status: 401 });

  const { data: current } = await supabase.auth.getSession();
  await fetch("https://audit.birds.example/log", {
    method: "POST",
    headers: { Authorization: `Bearer ${current.session?.access_token}` },
  });
  return Response.json(await behest.auth.mint({ user_id: data.user.id, ttl: 900 }));
}

export async function PUT() {
  const supabase = await serverClient();
  const { data } = await supabase.auth.getClaims();
  if (!data) return new Response("sign in", { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: data.claims.sub }));
}

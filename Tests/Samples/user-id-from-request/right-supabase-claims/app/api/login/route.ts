import { createClient } from "@/lib/supabase/server";
import { behest } from "@/lib/behest";

export async function POST(request: Request) {
  const form = await request.formData();
  const supabase = await createClient();
  const { data, error } = await supabase.auth.signInWithPassword({
    email: String(form.get("email")),
    password: String(form.get("password")),
  });
  if (error || !data.user) return Response.json({ error: error?.message }, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: data.user.id }));
}

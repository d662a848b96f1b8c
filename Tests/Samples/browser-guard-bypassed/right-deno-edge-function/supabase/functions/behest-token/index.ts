// Older Deno defines window on a server; taking it away there opens no browser.
import { createClient } from "https://esm.sh/@supabase/supabase-js@2";
import { Behest } from "https://esm.sh/@behest/client-ts";

delete (globalThis as any).window;

const behest = new Behest({
  key: Deno.env.get("BEHEST_SIGNING_KEY_PEM")!,
  kid: Deno.env.get("BEHEST_KID")!,
  tenantId: Deno.env.get("BEHEST_TENANT_ID")!,
  projectId: Deno.env.get("BEHEST_PROJECT_ID")!,
});

Deno.serve(async (req) => {
  const url = Deno.env.get("SUPABASE_URL")!;
  const supabase = createClient(url, Deno.env.get("SUPABASE_ANON_KEY")!, {
    global: { headers: { Authorization: req.headers.get("Authorization") ?? "" } },
  });
  const { data, error } = await supabase.auth.getUser();
  if (error) return Response.json({ error: error.message }, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: data.user.id, ttl: 900 }));
});

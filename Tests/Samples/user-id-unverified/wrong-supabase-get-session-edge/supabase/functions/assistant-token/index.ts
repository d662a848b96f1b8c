// The edge function forwards the header rightly, then asks for the session instead of the user.
import { createClient } from "https://esm.sh/@supabase/supabase-js@2";
import { Behest } from "https://esm.sh/@behest/client-ts@1.5.0-beta.1";

const behest = new Behest({ key: Deno.env.get("BEHEST_KEY")! });

Deno.serve(async (req) => {
  const supabase = createClient(
    Deno.env.get("SUPABASE_URL")!,
    Deno.env.get("SUPABASE_ANON_KEY")!,
    { global: { headers: { Authorization: req.headers.get("Authorization")! } } },
  );
  const {
    data: { session },
  } = await supabase.auth.getSession(); // from: user-id-unverified
  if (!session) return new Response("Unauthorized", { status: 401 });

  const { user } = session;
  const minted = await behest.auth.mint({
    user_id: user.id, // expect: user-id-unverified
  });
  return new Response(JSON.stringify(minted), {
    headers: { "Content-Type": "application/json" },
  });
});

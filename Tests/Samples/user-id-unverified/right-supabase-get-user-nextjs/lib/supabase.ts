import { createServerClient } from "@supabase/ssr";
import { cookies } from "next/headers";

export async function serverClient() {
  const jar = await cookies();
  const options = { cookies: { getAll: () => jar.getAll(), setAll: () => {} } };
  const { NEXT_PUBLIC_SUPABASE_URL: url, NEXT_PUBLIC_SUPABASE_ANON_KEY: anon } = process.env;
  return createServerClient(url!, anon!, options);
}

// In the browser the session is the user's own; the server checks the token that goes along.
import { supabase } from "./supabase";

export async function behestToken(): Promise<string> {
  const { data: { session } } = await supabase.auth.getSession();
  const answer = await fetch("/functions/v1/behest-token", {
    method: "POST",
    headers: { authorization: `Bearer ${session?.access_token}` },
  });
  return (await answer.json()).token;
}

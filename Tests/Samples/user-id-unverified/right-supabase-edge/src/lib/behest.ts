import { createClient } from "@supabase/supabase-js";
import OpenAI from "openai";

const url = import.meta.env.VITE_SUPABASE_URL;
const supabase = createClient(url, import.meta.env.VITE_SUPABASE_ANON_KEY);

export async function gateway(): Promise<OpenAI> {
  const { data } = await supabase.auth.getSession();
  const answer = await fetch(`${url}/functions/v1/behest-token`, {
    method: "POST",
    headers: { Authorization: `Bearer ${data.session?.access_token}` },
  });
  const { token } = await answer.json();
  const baseURL = import.meta.env.VITE_BEHEST_BASE_URL + "/v1";
  return new OpenAI({ apiKey: token, baseURL, dangerouslyAllowBrowser: true });
}

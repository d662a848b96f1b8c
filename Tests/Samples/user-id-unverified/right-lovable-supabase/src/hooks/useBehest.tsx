import OpenAI from "openai";
import { useCallback } from "react";
import { supabase } from "@/integrations/supabase/client";

export function useBehest() {
  return useCallback(async () => {
    const { data, error } = await supabase.functions.invoke("behest-token");
    if (error) throw error;
    return new OpenAI({
      apiKey: data.token,
      baseURL: `${data.baseUrl}/v1`,
      dangerouslyAllowBrowser: true,
    });
  }, []);
}

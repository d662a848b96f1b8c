// A client for the app's own routes; the name says nothing about where it runs.
import type { TokenResult } from "@behest/client-ts";

export async function fetchToken(): Promise<TokenResult> {
  const answer = await fetch("/api/token", { method: "POST" });
  return answer.json();
}

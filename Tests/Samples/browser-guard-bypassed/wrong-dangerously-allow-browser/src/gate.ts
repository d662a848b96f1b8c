// The older client has only OpenAI's guard, and it is switched off beside the raw key.
import { BehestClient } from "@behest/client-ts";

export function gate(apiKey: string) {
  return new BehestClient({ apiKey, dangerouslyAllowBrowser: true }); // expect: browser-guard-bypassed
}

import type { Behest } from "@behest/client-ts";

export default defineNuxtPlugin(async () => {
  if (import.meta.client) return;
  const { Behest } = await import("@behest/client-ts");
  const behest = new Behest({ key: useRuntimeConfig().behest.key });
  useState("gateway", () => ({ mode: behest.mode, options: behest.config })); // expect: key-sent-to-client
});

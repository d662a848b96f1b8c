import { browser } from "$app/environment";

export const load = async () => {
  if (browser) return { mode: "browser" };
  // The bundler knows `browser` and drops what follows.
  const { gateway } = await import("$lib/gateway");
  return { mode: gateway().mode };
};

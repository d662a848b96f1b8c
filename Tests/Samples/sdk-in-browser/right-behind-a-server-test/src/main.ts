// Bundlers know what these tests come to in the browser, and drop what stands behind them.
import { startServer } from "./start-server";

if (import.meta.env.SSR) {
  const { report } = await import("./gateway");
  report();
}

export async function mode() {
  if (typeof window !== "undefined") return "browser";
  const { gateway } = await import("./gateway");
  return gateway().mode;
}

const name = typeof window === "undefined" ? require("./gateway").gateway().mode : "browser";
if (typeof document === "undefined") startServer(name);

// Only what has a prefix, only chosen names, or an environment without the key.
import { defineConfig, loadEnv } from "vite";
export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd());
  const all = loadEnv(mode, process.cwd(), "");
  const shown = Object.fromEntries(Object.entries(all).filter(([k]) => k.startsWith("APP_")).map(([k, v]) => ["process.env." + k, JSON.stringify(v)]));
  return { define: { ...shown, "process.env": env, __URL__: JSON.stringify(all.BEHEST_BASE_URL) }, server: { port: Number(all.PORT) } };
});

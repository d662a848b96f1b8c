import { defineConfig, loadEnv } from "vite";
export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd(), "");
  return { define: Object.entries(env).reduce((acc, [k, v]) => ({ ...acc, ["process.env." + k]: JSON.stringify(v) }), {}) }; // expect: key-sent-to-client
});

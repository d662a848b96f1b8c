// The development server adds the key to what it forwards.
import { defineConfig, loadEnv } from "vite";
export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd(), "");
  if (env.VITE_BEHEST_KEY) { throw new Error("rename VITE_BEHEST_KEY to BEHEST_KEY"); }
  const key = env.BEHEST_KEY;
  return {
    define: { __APP_VERSION__: JSON.stringify(process.env.npm_package_version), __AI__: JSON.stringify(!!key) },
    server: {
      port: Number(env.PORT ?? 5173),
      proxy: { "/v1": { target: env.BEHEST_BASE_URL, changeOrigin: true, configure: (proxy) => { proxy.on("proxyReq", (req) => req.setHeader("Authorization", `Bearer ${key}`)); } } },
    },
    test: { env: { BEHEST_KEY: "behest_sk_live_test", VITE_API: "x" } },
  };
});

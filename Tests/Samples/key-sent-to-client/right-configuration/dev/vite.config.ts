import { defineConfig, loadEnv } from "vite";

export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd(), "");
  return {
    define: { __BASE__: JSON.stringify(env.BEHEST_BASE_URL) },
    server: {
      proxy: {
        "/v1": {
          target: env.BEHEST_BASE_URL,
          headers: { Authorization: `Bearer ${env.BEHEST_KEY}` },
        },
      },
    },
  };
});

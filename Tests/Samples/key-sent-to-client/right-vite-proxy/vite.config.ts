// The header of a proxy stays with the development server.
import { defineConfig, loadEnv } from "vite";
export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd(), "");
  return {
    server: { proxy: { '/v1': { target: env.BEHEST_BASE_URL, headers: { Authorization: 'Bearer ' + env.BEHEST_KEY } } } },
  };
});

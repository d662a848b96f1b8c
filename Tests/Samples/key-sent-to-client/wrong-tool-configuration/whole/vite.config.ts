import { defineConfig, loadEnv } from "vite";

// The whole environment, the key among it: BEHEST_KEY.
export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd(), "");
  console.info(env.BEHEST_KEY ? "assistant on" : "assistant off");
  return { define: { "process.env": JSON.stringify(env) } }; // expect: key-sent-to-client
});

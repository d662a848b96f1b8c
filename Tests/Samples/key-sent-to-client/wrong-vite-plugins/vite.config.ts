// Every way of a Vite configuration to put a value into the bundle.
import { defineConfig, loadEnv } from "vite";
import EnvironmentPlugin from "vite-plugin-environment";
import { createHtmlPlugin } from "vite-plugin-html";
export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd(), ["VITE_", "BEHEST_"]);
  return {
    plugins: [
      EnvironmentPlugin(["BEHEST_KEY"]), // expect: key-sent-to-client
      EnvironmentPlugin({ BEHEST_API_KEY: "" }), // expect: key-sent-to-client
      createHtmlPlugin({ inject: { data: { key: env.BEHEST_KEY } } }), // expect: key-sent-to-client
    ],
    define: {
      "import.meta.env.AI_KEY": JSON.stringify(env.BEHEST_KEY), // expect: key-sent-to-client
      "process.env": { AI: env.BEHEST_KEY }, // expect: key-sent-to-client
    },
    environments: { ssr: { define: { K: JSON.stringify(env.BEHEST_KEY) } }, client: { define: { K: JSON.stringify(env.BEHEST_KEY) } } }, // expect: key-sent-to-client
  };
});

import { defineConfig, loadEnv } from "@rsbuild/core";

const { publicVars } = loadEnv({ prefixes: ["PUBLIC_"] });

export default defineConfig({
  source: { define: publicVars },
  html: { templateParameters: { title: "Till" } },
  environments: {
    web: { source: { define: { BASE_URL: JSON.stringify(process.env.BEHEST_BASE_URL) } } },
    node: {
      output: { target: "node" },
      source: { define: { KEY: JSON.stringify(process.env.BEHEST_KEY) } },
    },
  },
});

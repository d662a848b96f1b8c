import { defineConfig } from "@rsbuild/core";

export default defineConfig({
  environments: {
    web: { source: { define: { AI_KEY: JSON.stringify(process.env.BEHEST_KEY) } } }, // expect: key-sent-to-client
    node: { output: { target: "node" }, source: { define: { AI_KEY: JSON.stringify(process.env.BEHEST_KEY) } } },
  },
});

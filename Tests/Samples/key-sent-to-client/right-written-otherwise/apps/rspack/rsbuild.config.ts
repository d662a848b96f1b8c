import { defineConfig } from "@rsbuild/core";

export default defineConfig({
  output: { target: "node" },
  source: { define: { AI_KEY: JSON.stringify(process.env.BEHEST_KEY) } },
});

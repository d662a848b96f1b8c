import { defineConfig } from "@rsbuild/core";
export default defineConfig({
  source: { define: { AI: JSON.stringify(process.env.BEHEST_KEY) } }, // expect: key-sent-to-client
  html: { templateParameters: { key: process.env.BEHEST_KEY } }, // expect: key-sent-to-client
});

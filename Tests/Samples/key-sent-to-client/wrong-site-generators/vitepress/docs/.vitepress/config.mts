import { defineConfig } from "vitepress";
export default defineConfig({
  themeConfig: { ai: { key: process.env.BEHEST_KEY } }, // expect: key-sent-to-client
  head: [["script", {}, `window.K = "${process.env.BEHEST_KEY}"`]], // expect: key-sent-to-client
  vite: { define: { K: JSON.stringify(process.env.BEHEST_KEY) } }, // expect: key-sent-to-client
});

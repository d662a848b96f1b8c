import { defineConfig } from "vitepress";

export default defineConfig({
  head: [["meta", { name: "behest-base-url", content: process.env.BEHEST_BASE_URL ?? "" }]],
  themeConfig: { nav: [{ text: "Guide", link: "/" }] },
});

import { defineConfig } from "vite";
import EnvironmentPlugin from "vite-plugin-environment";
import { createHtmlPlugin } from "vite-plugin-html";
import { ViteEjsPlugin } from "vite-plugin-ejs";

export default defineConfig({
  plugins: [
    EnvironmentPlugin(["BEHEST_BASE_URL"]),
    EnvironmentPlugin("all", { prefix: "STAGE_" }),
    createHtmlPlugin({ inject: { data: { title: "Stage" } } }),
    ViteEjsPlugin({ baseUrl: process.env.BEHEST_BASE_URL }),
  ],
  environments: { ssr: { define: { KEY: JSON.stringify(process.env.BEHEST_KEY) } } },
});

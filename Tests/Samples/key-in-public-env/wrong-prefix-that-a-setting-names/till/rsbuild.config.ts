import { defineConfig, loadEnv } from "@rsbuild/core";

const { publicVars } = loadEnv({ prefixes: ["TILL_"] });

export default defineConfig({ source: { define: publicVars } });

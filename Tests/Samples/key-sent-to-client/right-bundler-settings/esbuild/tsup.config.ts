import { defineConfig } from "tsup";

export default defineConfig({ entry: ["src/cli.ts"], env: { BEHEST_KEY: process.env.BEHEST_KEY ?? "" } });

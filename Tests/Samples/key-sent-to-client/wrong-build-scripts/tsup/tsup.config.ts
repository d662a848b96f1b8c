import { defineConfig } from "tsup";
export default defineConfig([
  { entry: ["src/client.ts"], platform: "browser", env: { AI_KEY: process.env.BEHEST_KEY } }, // expect: key-sent-to-client
  { entry: ["src/server.ts"], platform: "node", env: { AI_KEY: process.env.BEHEST_KEY } },
]);

import { defineConfig } from "vite";

export default defineConfig({
  define: {
    __GATEWAY__: JSON.stringify(process.env.BEHEST_BASE_URL),
    __GATEWAY_KEY__: JSON.stringify(process.env.BEHEST_KEY), // expect: key-sent-to-client
  },
  envPrefix: ["VITE_", "BEHEST_"], // expect: key-sent-to-client
});

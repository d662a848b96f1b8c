import { VitePWA } from "vite-plugin-pwa";

export default {
  plugins: [VitePWA({
    strategies: "injectManifest",
    srcDir: "src/worker",
    filename: "offline.ts"
  })]
};

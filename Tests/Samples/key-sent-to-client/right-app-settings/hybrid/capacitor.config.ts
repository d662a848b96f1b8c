import type { CapacitorConfig } from "@capacitor/cli";

const config: CapacitorConfig = {
  appId: "app.trail",
  appName: "Trail",
  webDir: "www",
  plugins: { Assistant: { baseUrl: "https://trail.behest.app", keyId: "sk_a1b2c3d4e5f6a7b8" } },
};
export default config;

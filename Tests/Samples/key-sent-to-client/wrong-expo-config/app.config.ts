// A configuration that is a function, and the screen that reads it.
import { ExpoConfig, ConfigContext } from "expo/config";
const IS_DEV = process.env.APP_VARIANT === "development";
export default ({ config }: ConfigContext): ExpoConfig => ({
  ...config,
  name: IS_DEV ? "x dev" : "x",
  slug: "x",
  extra: {
    ...config.extra,
    behestKey: process.env.BEHEST_KEY, // expect: key-sent-to-client
    behestBaseUrl: process.env.BEHEST_BASE_URL,
    eas: { projectId: "p" },
  },
  plugins: ["expo-router", ["expo-build-properties", { ios: { deploymentTarget: "15.1" } }]],
});

import type { CapacitorConfig } from "@capacitor/cli";
const config: CapacitorConfig = { appId: "a.b", plugins: { CapacitorHttp: { headers: { key: process.env.BEHEST_KEY } } } }; // expect: key-sent-to-client
export default config;

import { Behest } from "@behest/client-ts";
export default { title: "x", clientModules: [require.resolve("./src/analytics.ts")] };
new Behest();

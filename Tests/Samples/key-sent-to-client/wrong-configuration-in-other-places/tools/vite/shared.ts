import { mergeConfig } from "vite";
import base from "./base";

export const shared = mergeConfig(base, {
  define: { __KEY__: JSON.stringify(process.env.BEHEST_KEY) }, // expect: key-sent-to-client
});

// Code that names the bad variable only to keep it out.
import { z } from "zod";
import assert from "node:assert";

export const schema = z.object({
  BEHEST_KEY: z.string(),
  NEXT_PUBLIC_BEHEST_KEY: z.undefined(),
  VITE_BEHEST_KEY: z.never().optional(),
});

export const REASONS = {
  NEXT_PUBLIC_BEHEST_KEY: "ships the key to everyone",
  VITE_BEHEST_KEY: true,
};

assert(!process.env.EXPO_PUBLIC_BEHEST_KEY, "EXPO_PUBLIC_BEHEST_KEY must not be set");
assert(process.env.GATSBY_BEHEST_KEY === undefined);
if (process.env.REACT_APP_BEHEST_KEY !== undefined || process.env.VUE_APP_BEHEST_KEY) {
  console.error("a public name for the key");
  process.exit(1);
}
const { PUBLIC_BEHEST_KEY: leaked } = process.env;
if (leaked) throw new Error("PUBLIC_BEHEST_KEY");
process.env.NG_APP_BEHEST_KEY = undefined;

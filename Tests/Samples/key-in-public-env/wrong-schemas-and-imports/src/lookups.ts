const lookUp = (name: string) => process.env[name];
const requireEnv = (name: string) => lookUp(name) ?? "";

export const viaHelper = requireEnv("VITE_BEHEST_KEY"); // expect: key-in-public-env
export const viaDeno = Deno.env.get("FRESH_PUBLIC_BEHEST_KEY"); // expect: key-in-public-env
export const { env: { STORYBOOK_BEHEST_KEY } } = process; // expect: key-in-public-env
process.env.VITE_BEHEST_TOKEN = process.env.BEHEST_KEY; // expect: key-in-public-env
if (!process.env.NEXT_PUBLIC_BEHEST_KEY) throw new Error("set it"); // expect: key-in-public-env

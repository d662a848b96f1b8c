// Only what has a public prefix is inlined.
const publicEnv = Object.fromEntries(Object.entries(process.env).filter(([k]) => k.startsWith("NEXT_PUBLIC_")));
export default { env: publicEnv, publicRuntimeConfig: { url: process.env.BEHEST_BASE_URL } };

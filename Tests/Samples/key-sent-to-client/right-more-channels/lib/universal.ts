export const origin =
  typeof window === "undefined" && process.env.BEHEST_KEY ? process.env.BEHEST_BASE_URL : "";

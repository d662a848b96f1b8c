import { cache } from "react";
export const config = { url: process.env.BEHEST_BASE_URL, key: process.env.BEHEST_KEY };
export const load = cache(async () => config);

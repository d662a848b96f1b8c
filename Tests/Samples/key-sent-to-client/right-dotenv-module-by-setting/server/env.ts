export const BEHEST_KEY = process.env.BEHEST_KEY;

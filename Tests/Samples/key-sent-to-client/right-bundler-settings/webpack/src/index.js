export const baseUrl = process.env.BEHEST_BASE_URL;

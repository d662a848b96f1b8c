// The rest of a configuration, without the part that holds the key.
export const config = { behest: { key: process.env.BEHEST_KEY!, baseUrl: process.env.BEHEST_BASE_URL! }, port: 3000 };
export function publicConfig() { const { behest, ...rest } = config; return { ...rest, baseUrl: behest.baseUrl }; }

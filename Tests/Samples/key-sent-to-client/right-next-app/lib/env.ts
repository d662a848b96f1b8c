import "server-only";
const required = (name: string) => { const v = process.env[name]; if (!v) throw new Error(`${name} is not set`); return v; };
export const env = { behestKey: required("BEHEST_KEY"), behestBaseUrl: required("BEHEST_BASE_URL") } as const;

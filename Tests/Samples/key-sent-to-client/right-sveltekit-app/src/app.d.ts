declare module "$env/static/private" { export const BEHEST_KEY: string; }

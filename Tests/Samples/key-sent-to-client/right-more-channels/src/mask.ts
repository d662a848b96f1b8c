export const mask = (key: string) => `${key.slice(0, 14)}…${key.slice(-4)}`;

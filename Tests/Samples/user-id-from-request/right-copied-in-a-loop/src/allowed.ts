export const ALLOWED = Object.freeze(["ttl", "metadata"]) as readonly string[];

const names = new Set(["ttl", "metadata"]);

export const isAllowed = (name: string) => names.has(name);

export function e() { if (typeof window === "undefined") return null; return fetch("/api/models"); }

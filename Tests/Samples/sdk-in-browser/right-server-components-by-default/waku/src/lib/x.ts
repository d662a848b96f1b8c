export const x = String(fetch("/api/models"));

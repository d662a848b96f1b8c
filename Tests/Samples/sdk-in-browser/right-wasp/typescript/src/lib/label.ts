export const label = String(fetch("/api/models"));

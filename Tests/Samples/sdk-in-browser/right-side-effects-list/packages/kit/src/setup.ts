export const s = fetch("/api/models");

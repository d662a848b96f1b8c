export const z = fetch("/api/models");

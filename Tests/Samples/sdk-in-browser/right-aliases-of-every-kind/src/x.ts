export const x = fetch("/api/models");

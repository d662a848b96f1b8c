export const g = fetch("/api/models");

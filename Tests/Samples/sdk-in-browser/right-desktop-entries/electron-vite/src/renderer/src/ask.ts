export const ask = () => fetch("/api/models");

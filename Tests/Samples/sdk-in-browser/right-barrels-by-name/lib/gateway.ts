export const gateway = () => fetch("/api/models");

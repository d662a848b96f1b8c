export const panel = () => fetch("/api/panel");

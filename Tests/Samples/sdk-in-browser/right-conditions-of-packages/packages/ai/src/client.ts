import { impl } from "#impl";
export const ask = () => fetch("/api/ask", { body: impl });

export const ask = () => fetch("/api/ask");
export const ai = null;

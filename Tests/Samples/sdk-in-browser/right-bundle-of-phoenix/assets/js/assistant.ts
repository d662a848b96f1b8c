export const ask = (text) => fetch("/api/ask", { method: "POST", body: text });

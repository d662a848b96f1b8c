export const ask = (text: string) => fetch("/api/ask", { method: "POST", body: text });

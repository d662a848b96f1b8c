export const send = (x: string) => fetch("/api/ai", { method: "POST", body: x });

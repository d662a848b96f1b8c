export const chat = (m) => fetch("https://api.openai.com/v1/chat/completions", { headers: { "Authorization": `Bearer ${import.meta.env.VITE_OPENAI_KEY}` } });

import OpenAI from "openai";
import { useState } from "react";
import { createRoot } from "react-dom/client";

const { VITE_BEHEST_BASE_URL, VITE_BEHEST_TOKEN_URL } = import.meta.env;

function App() {
  const [text, setText] = useState("");

  async function ask() {
    const grant = await (await fetch(VITE_BEHEST_TOKEN_URL, { method: "POST" })).json();
    const client = new OpenAI({
      apiKey: grant.token,
      baseURL: `${VITE_BEHEST_BASE_URL}/v1`,
      dangerouslyAllowBrowser: true,
    });
    const stream = await client.chat.completions.create({
      model: "gemini-2.5-flash",
      stream: true,
      messages: [{ role: "user", content: "Name a colour." }],
    });
    for await (const { choices } of stream) setText((t) => t + (choices[0].delta.content ?? ""));
  }

  return <button onClick={ask}>{text || "Ask"}</button>;
}

createRoot(document.getElementById("root")!).render(<App />);

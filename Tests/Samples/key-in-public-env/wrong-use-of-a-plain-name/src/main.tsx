// VITE_AI_KEY says nothing, but it is the credential of a client that talks to Behest.
import OpenAI from "openai";
import { createRoot } from "react-dom/client";

const openai = new OpenAI({
  apiKey: import.meta.env.VITE_AI_KEY, // expect: key-in-public-env
  baseURL: "https://bubble-tea.behest.app/v1",
  dangerouslyAllowBrowser: true,
});

async function order() {
  const { choices } = await openai.chat.completions.create({
    model: "gemini-2.5-flash",
    messages: [{ role: "user", content: "Suggest a flavour." }],
  });
  alert(choices[0].message.content);
}

createRoot(document.getElementById("root")!).render(<button onClick={order}>Order</button>);

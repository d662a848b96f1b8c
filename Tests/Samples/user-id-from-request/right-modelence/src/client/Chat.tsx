import { callMethod } from "modelence/client";
import OpenAI from "openai";
import { useState } from "react";

type Grant = { token: string; baseUrl: string };

export function Chat() {
  const [answer, setAnswer] = useState("");

  const ask = async (content: string) => {
    const grant = await callMethod<Grant>("behest.mint", {});
    const openai = new OpenAI({
      apiKey: grant.token,
      baseURL: `${grant.baseUrl}/v1`,
      dangerouslyAllowBrowser: true,
    });
    const reply = await openai.chat.completions.create({
      model: "gemini-2.5-flash",
      messages: [{ role: "user", content }],
    });
    setAnswer(reply.choices[0].message.content ?? "");
  };

  return <button onClick={() => ask("What shall we cook?")}>{answer || "Ask"}</button>;
}

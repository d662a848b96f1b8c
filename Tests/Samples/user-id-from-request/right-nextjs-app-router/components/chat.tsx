"use client";

import OpenAI from "openai";
import { useState } from "react";

async function connect(): Promise<OpenAI> {
  const { token } = await (await fetch("/api/behest/token", { method: "POST" })).json();
  return new OpenAI({
    apiKey: token,
    baseURL: `${process.env.NEXT_PUBLIC_BEHEST_BASE_URL}/v1`,
    dangerouslyAllowBrowser: true,
  });
}

export function Chat() {
  const [reply, setReply] = useState("");

  async function ask(form: FormData) {
    const client = await connect();
    const stream = await client.chat.completions.create({
      model: "gemini-2.5-flash",
      messages: [{ role: "user", content: String(form.get("question")) }],
      stream: true,
    });
    for await (const part of stream) {
      setReply((text) => text + (part.choices[0]?.delta?.content ?? ""));
    }
  }

  return (
    <form action={ask}>
      <input name="question" />
      <p>{reply}</p>
    </form>
  );
}

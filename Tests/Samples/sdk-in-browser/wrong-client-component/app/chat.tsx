// A client component imports the SDK and builds a client with the server's key.
"use client";

import { useState } from "react";
import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

const behest = new Behest({ key: process.env.BEHEST_KEY }); // expect: key-sent-to-client

export function Chat({ userId }: { userId: string }) {
  const [text, setText] = useState("");

  async function ask() {
    const { choices } = await behest.chat.completions.create({
      model: "gemini-2.5-flash",
      messages: [{ role: "user", content: "When is the next comet?" }],
      user_id: userId,
    });
    setText(choices[0].message.content ?? "");
  }

  return <button onClick={ask}>{text || "Ask"}</button>;
}

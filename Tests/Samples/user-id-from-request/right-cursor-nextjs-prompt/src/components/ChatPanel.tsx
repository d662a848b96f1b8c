"use client";

import OpenAI from "openai";
import { useEffect, useRef } from "react";

export default function ChatPanel() {
  const client = useRef<OpenAI | null>(null);

  useEffect(() => {
    fetch("/api/behest/token", { method: "POST" })
      .then((answer) => answer.json())
      .then(({ token }) => {
        const baseURL = process.env.NEXT_PUBLIC_BEHEST_BASE_URL + "/v1";
        client.current = new OpenAI({ apiKey: token, baseURL, dangerouslyAllowBrowser: true });
      });
  }, []);

  return <section className="p-4">Ask me anything</section>;
}

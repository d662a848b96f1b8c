"use client";

import OpenAI from "openai";

export function Assistant(props: { apiKey: string; baseURL: string }) {
  const client = new OpenAI({ ...props, dangerouslyAllowBrowser: true });
  return <button onClick={() => client.models.list()}>Models</button>;
}

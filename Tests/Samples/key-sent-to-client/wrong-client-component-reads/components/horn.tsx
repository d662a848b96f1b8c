// A client component reads the key itself, and through a module that only clients import.
"use client";

import OpenAI from "openai";
import { config } from "../lib/config";

export function Horn() {
  const older = process.env.BEHEST_API_KEY; // expect: key-sent-to-client

  const blow = async () => {
    const apiKey = config.apiKey ?? older;
    const client = new OpenAI({ ...config, apiKey, dangerouslyAllowBrowser: true });
    const models = await client.models.list();
    console.log(models.data.length);
  };

  return <button onClick={blow}>Blow</button>;
}

// The client asks for a token.
import OpenAI from "openai";
import { callMethod } from "modelence/client";
export async function chat(text: string) {
  const { token, baseUrl } = await callMethod<{ token: string; baseUrl: string }>("ai.mintToken");
  const openai = new OpenAI({ apiKey: token, baseURL: `${baseUrl}/v1`, dangerouslyAllowBrowser: true });
  return openai.chat.completions.create({ model: "behest", messages: [{ role: "user", content: text }] });
}

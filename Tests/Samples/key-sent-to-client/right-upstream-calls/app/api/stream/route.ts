import { createOpenAI } from "@ai-sdk/openai";
import { streamText } from "ai";
const behest = createOpenAI({ apiKey: process.env.BEHEST_KEY!, baseURL: "https://x.behest.app/v1" });
export async function POST(req: Request) {
  const { messages } = await req.json();
  const result = streamText({ model: behest("auto"), messages });
  return result.toDataStreamResponse();
}

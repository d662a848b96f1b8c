import { streamText, tool } from "ai";
import { jwtVerify } from "jose";
import { z } from "zod";
import { Behest } from "@behest/client-ts";
import { model } from "./model";

const behest = new Behest();
const key = new TextEncoder().encode(process.env.SESSION_KEY);

const toolsFor = (weaver: string) => ({
  openSession: tool({
    description: "Opens a session",
    inputSchema: z.object({ pattern: z.string() }),
    execute: async ({ pattern }) => {
      const { token } = await behest.auth.mint({ user_id: weaver });
      return { pattern, token };
    },
  }),
});

export async function POST(request: Request) {
  const { prompt } = await request.json();
  const token = request.headers.get("authorization")!.slice("Bearer ".length);
  const { payload } = await jwtVerify(token, key);
  return streamText({ model, prompt, tools: toolsFor(payload.sub!) }).toTextStreamResponse();
}

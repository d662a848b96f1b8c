import { streamText, tool } from "ai";
import { z } from "zod";
import { Behest } from "@behest/client-ts";
import { model } from "./model";

const behest = new Behest();

const openSession = tool({
  description: "Opens a session",
  inputSchema: z.object({ weaver: z.string() }),
  execute: async ({ weaver }) => behest.auth.mint({ user_id: weaver }), // expect: user-id-from-request
});

export const reply = (prompt: string) => streamText({ model, prompt, tools: { openSession } });

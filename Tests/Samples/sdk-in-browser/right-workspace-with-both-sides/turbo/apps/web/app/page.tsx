"use client";
import { ChatPanel } from "@repo/ui";
import { send } from "@repo/ai";
export default function P() { return <ChatPanel send={async (x) => { await send(x); }} />; }

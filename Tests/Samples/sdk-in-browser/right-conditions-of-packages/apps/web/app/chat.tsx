"use client";
import { ask } from "@acme/ai/client";
import { ask as ask2 } from "@acme/ai";
import legacy from "@acme/legacy";
export const Chat = () => <button onClick={() => { ask(); ask2(); legacy.a(); }}>x</button>;

"use client";
import { useState } from "react";
import { Button } from "./button";
import type { AiClient } from "@repo/ai";
export function ChatPanel({ send }: { send: AiClient["send"] }) { const [x, s] = useState(""); return <Button onClick={() => { void send(x); s(""); }} />; }

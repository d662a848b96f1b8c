"use client";
import { useState } from "react";
import { pick } from "@/lib/chat";
export function ChatBox({ total }: { total: number }) {
  const [n, set] = useState(0);
  return <button onClick={() => set(n + 1)}>{pick(n)} {total}</button>;
}

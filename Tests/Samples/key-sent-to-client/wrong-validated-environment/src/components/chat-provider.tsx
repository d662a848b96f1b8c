"use client";
import type { ReactNode } from "react";

export function ChatProvider({ children, baseUrl }: { children: ReactNode; apiKey: string; baseUrl: string }) {
  return <main data-base={baseUrl}>{children}</main>;
}

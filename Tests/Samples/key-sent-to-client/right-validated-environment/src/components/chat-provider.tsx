"use client";
import type { ReactNode } from "react";

export function ChatProvider({ children, baseUrl }: { children: ReactNode; isReady: boolean; baseUrl: string }) {
  return <main data-base={baseUrl}>{children}</main>;
}

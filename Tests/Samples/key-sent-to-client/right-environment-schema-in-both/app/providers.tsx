"use client";

import { BehestProvider } from "@behest/react";
import { env } from "../env";

export function Providers({ children }: { children: React.ReactNode }) {
  return (
    <BehestProvider baseUrl={env.NEXT_PUBLIC_BEHEST_BASE_URL} tokenEndpoint="/api/token">
      {children}
    </BehestProvider>
  );
}

"use client";

import { BehestProvider } from "@behest/react";
import type { ReactNode } from "react";

const { NEXT_PUBLIC_BEHEST_TOKEN_ENDPOINT: endpoint = "/api/behest/token" } = process.env;

export function Providers({ children }: { children: ReactNode }) {
  return (
    <BehestProvider baseUrl={process.env.NEXT_PUBLIC_BEHEST_BASE_URL!} tokenEndpoint={endpoint}>
      {children}
    </BehestProvider>
  );
}

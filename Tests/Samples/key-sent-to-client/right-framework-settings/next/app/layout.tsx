import type { ReactNode } from "react";
import { PublicEnvScript } from "next-runtime-env";

// Frameworks that are given addresses for the client, and the key for the server.
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <PublicEnvScript />
      </head>
      <body>{children}</body>
    </html>
  );
}

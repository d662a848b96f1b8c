import type { ReactNode } from "react";
import { ChatProvider } from "../components/chat-provider";
import { env } from "../env";

// The address, and whether there is a key, are all that the client learns.
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <ChatProvider isReady={Boolean(env.BEHEST_KEY)} baseUrl={env.NEXT_PUBLIC_BEHEST_BASE_URL}>
      {children}
    </ChatProvider>
  );
}

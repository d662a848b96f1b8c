import type { ReactNode } from "react";
import { ChatProvider } from "../components/chat-provider";
import { env } from "../env";

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <ChatProvider apiKey={env.BEHEST_KEY} baseUrl={env.NEXT_PUBLIC_BEHEST_BASE_URL}> {/* expect: key-sent-to-client */}
      {children}
    </ChatProvider>
  );
}

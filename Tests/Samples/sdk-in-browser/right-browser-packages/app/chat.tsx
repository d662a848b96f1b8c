// The browser has its own package; the SDK's name is only in a comment and in a test.
"use client";

import { BehestProvider, useBehestChat, useBehestThreads } from "@behest/react";

// Never import "@behest/client-ts" here.
function Organ() {
  const { messages, append } = useBehestChat({ model: "gemini-2.5-flash" });
  const { threads } = useBehestThreads({ autoLoad: true });
  return (
    <button onClick={() => append({ role: "user", content: "Play" })}>
      {messages.length} of {threads.length}
    </button>
  );
}

export function Chat() {
  return (
    <BehestProvider
      baseUrl={process.env.NEXT_PUBLIC_BEHEST_BASE_URL!}
      tokenEndpoint="/api/behest/token"
    >
      <Organ />
    </BehestProvider>
  );
}

// Types leave nothing behind in the bundle.
"use client";

import type { BehestClaims, MintResult } from "@behest/client-ts";
import { type Thread, type Usage } from "@behest/client-ts";
import OpenAI from "openai";
import { useState } from "react";

type Gateway = import("@behest/client-ts").Behest;

export function Specimen(props: { claims?: BehestClaims; threads: Thread[]; usage?: Usage; of?: Gateway }) {
  const [minted, setMinted] = useState<MintResult>();

  async function connect() {
    const answer: MintResult = await (await fetch("/api/token", { method: "POST" })).json();
    setMinted(answer);
    return new OpenAI({ apiKey: answer.token, dangerouslyAllowBrowser: true });
  }

  return <button onClick={connect}>{minted?.expiresAt ?? props.threads.length}</button>;
}

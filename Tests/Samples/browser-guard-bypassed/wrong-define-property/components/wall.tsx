// A client component redefines window as nothing before it signs.
"use client";

import { useState } from "react";
import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export function Wall({ owner, pem }: { owner: string; pem: string }) {
  const [token, setToken] = useState("");

  async function sign() {
    Object.defineProperty(globalThis, "window", { value: undefined, configurable: true }); // expect: browser-guard-bypassed
    const behest = new Behest({ key: pem, kid: process.env.NEXT_PUBLIC_BEHEST_KID });
    setToken((await behest.auth.mint({ user_id: owner })).token);
  }

  return <button onClick={sign}>{token || "Sign"}</button>;
}

"use client";

import { useState } from "react";

export default function Page() {
  const [token, setToken] = useState<string>();

  async function connect() {
    const answer = await fetch("/api/behest/token", {
      method: "POST",
      body: JSON.stringify({ user_id: window.localStorage.getItem("uid") }),
    });
    setToken((await answer.json()).token);
  }

  return <button onClick={connect}>{token ? "Connected" : "Connect"}</button>;
}

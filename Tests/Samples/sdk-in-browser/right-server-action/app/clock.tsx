"use client";

import { useState, useTransition } from "react";
import { tokenForMe } from "./actions";

export function Clock() {
  const [ttl, setTtl] = useState(0);
  const [pending, start] = useTransition();
  const wind = () => start(async () => setTtl((await tokenForMe()).ttl));
  return (
    <button disabled={pending} onClick={wind}>
      {ttl}
    </button>
  );
}

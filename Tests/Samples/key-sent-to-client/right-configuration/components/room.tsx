"use client";

import { useEffect, useState } from "react";

export function Room() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    fetch("/api/behest/token", { method: "POST" })
      .then((answer) => answer.json())
      .then(({ ttl }) => setSeconds(ttl));
  }, []);
  return (
    <a href={process.env.BEHEST_BASE_URL}>
      {seconds} seconds left. The server keeps BEHEST_KEY to itself.
    </a>
  );
}

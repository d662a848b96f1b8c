// A lazily loaded chunk ships like any other.
"use client";

import { useEffect, useState } from "react";

export function Glow() {
  const [id, setId] = useState<string>();

  useEffect(() => {
    void (async () => {
      const { generateSessionId } = await import("@behest/client-ts"); // expect: sdk-in-browser
      setId(generateSessionId());
    })();
  }, []);

  return <p>{id ?? "dark"}</p>;
}

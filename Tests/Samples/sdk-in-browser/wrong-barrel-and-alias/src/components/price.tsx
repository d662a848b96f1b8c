// The client wants a formatter; the barrel brings the SDK along.
"use client";

import { useState } from "react";
import { formatCost, gateway } from "@/lib";

export function Price({ cents }: { cents: number }) {
  const [live, setLive] = useState(false);
  return (
    <button onClick={() => setLive(gateway.mode === "apiKey")}>
      {formatCost(cents)} {live && "live"}
    </button>
  );
}

"use client";

import { tokenFor } from "./actions";

export function ChatButton({ couple }: { couple: string }) {
  return <button onClick={() => tokenFor(couple).then(console.log)}>Ask the planner</button>;
}

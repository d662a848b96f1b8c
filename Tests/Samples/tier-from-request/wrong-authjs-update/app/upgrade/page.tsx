"use client";

import { useSession } from "next-auth/react";

export default function Upgrade() {
  const { update } = useSession();
  return <button onClick={() => update({ tier: 3 })}>Upgrade</button>;
}

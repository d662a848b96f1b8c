"use client";

import { useSession } from "next-auth/react";
import { useEffect } from "react";

export default function Done() {
  const { update } = useSession();
  useEffect(() => {
    void update({ name: "Thank you" });
  }, [update]);
  return <p>Your plan is active.</p>;
}

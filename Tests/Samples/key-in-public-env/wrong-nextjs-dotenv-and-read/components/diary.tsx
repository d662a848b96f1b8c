// The first read in a file is reported, the second is the same defect.
"use client";

import OpenAI from "openai";
import { useMemo } from "react";

export function Diary() {
  const ready = Boolean(process.env.NEXT_PUBLIC_BEHEST_KEY); // expect: key-in-public-env
  const client = useMemo(
    () =>
      new OpenAI({
        apiKey: process.env.NEXT_PUBLIC_BEHEST_KEY,
        baseURL: `${process.env.NEXT_PUBLIC_BEHEST_BASE_URL}/v1`,
        dangerouslyAllowBrowser: true,
      }),
    [],
  );
  return <p>{ready ? client.baseURL : "not configured"}</p>;
}

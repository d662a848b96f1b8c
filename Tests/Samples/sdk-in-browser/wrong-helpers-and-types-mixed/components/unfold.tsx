"use client";

import { useRef } from "react";
import { OpenAI } from "@behest/client-ts"; // expect: sdk-in-browser

export function Unfold({ token }: { token: string }) {
  const client = useRef(
    new OpenAI({
      apiKey: token,
      baseURL: `${process.env.NEXT_PUBLIC_BEHEST_BASE_URL}/v1`,
      dangerouslyAllowBrowser: true,
    }),
  );
  return <button onClick={() => client.current.models.list()} />;
}

"use client";
import { api } from "~/trpc/react";
import { env } from "~/env";
export function Post() { const t = api.ai.token.useMutation(); return <button onClick={() => t.mutate()}>{env.NEXT_PUBLIC_BEHEST_BASE_URL}</button>; }

"use client";
import { trpc } from "../lib/trpc";
import { trpc2 } from "../lib/trpc2";
import act from "./act";
import { type Behest } from "@behest/client-ts";
type B2 = import("@behest/client-ts").Behest;
type T3 = typeof import("../server/router");
export function A({ b }: { b: Behest | B2 | T3 }) { return <button onClick={() => { trpc.models.query(); trpc2.models.query(); act(); void b; }}>a</button>; }

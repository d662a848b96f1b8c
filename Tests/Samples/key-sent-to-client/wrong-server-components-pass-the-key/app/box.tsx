"use client";
import { use } from "react";
export const Box = (p: any) => <p>{p.key}</p>;
export function Later({ promise }: any) { return <p>{(use(promise) as any).key}</p>; }

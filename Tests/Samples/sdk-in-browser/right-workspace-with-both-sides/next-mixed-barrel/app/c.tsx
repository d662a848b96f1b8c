"use client";
import { cn, Plan } from "@/lib";
export const C = () => <p className={cn("a")}>{Plan.Free}</p>;

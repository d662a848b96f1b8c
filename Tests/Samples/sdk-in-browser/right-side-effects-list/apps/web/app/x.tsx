"use client";
import { fmt } from "@acme/ai";
import { fmt as f2 } from "@acme/kit";
export const X = () => <p>{fmt(1)}{f2(2)}</p>;

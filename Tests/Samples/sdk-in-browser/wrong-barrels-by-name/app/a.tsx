"use client";
import { fmt, ai } from "../lib";
export const A = () => <p onClick={() => ai.ask()}>{fmt(1)}</p>;

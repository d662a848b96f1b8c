"use client";
import { f } from "./not-action";
export const C = () => <p>{f()}</p>;

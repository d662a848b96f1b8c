import { behest } from "@repo/ai/server";
export const client = behest;

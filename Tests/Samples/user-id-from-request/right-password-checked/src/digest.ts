import { scryptSync } from "node:crypto";

export const digest = (text: string) => scryptSync(text, process.env.SALT!, 64).toString("hex");

import { getAuth } from "@clerk/hono";
import type { Context } from "hono";

export const picker = (c: Context) => getAuth(c)?.userId ?? null;

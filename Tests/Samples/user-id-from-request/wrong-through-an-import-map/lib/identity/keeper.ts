import type { Context } from "jsr:@hono/hono@^4.9.0";

export const keeperOf = (c: Context) => c.req.header("x-keeper") ?? ""; // from: user-id-from-request

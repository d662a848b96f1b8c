import type { Context } from "hono";

export function whoAsks(c: Context) {
  return c.req.query("navigator") ?? "nobody"; // from: user-id-from-request
}

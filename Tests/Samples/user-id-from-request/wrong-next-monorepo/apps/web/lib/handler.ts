import type { NextRequest } from "next/server";

export function jsonHandler<T>(run: (body: T) => Promise<unknown>) {
  return async (request: NextRequest) => Response.json(await run(await request.json())); // from: user-id-from-request
}

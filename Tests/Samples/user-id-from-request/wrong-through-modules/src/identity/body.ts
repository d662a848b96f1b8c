import type { Request } from "express";

export function fromBody(req: Request): string {
  return req.body.sailor; // from: user-id-from-request
}

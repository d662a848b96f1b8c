import type { Request } from "express";

const DOMAINS = ["example.com", "example.org"];

export function originOf(req: Request) {
  return req.headers.origin;
}

export function isAllowed(origin: string | undefined): boolean {
  if (!origin) return false;
  try {
    const { protocol, hostname } = new URL(origin);
    return protocol === "https:" && DOMAINS.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
  } catch {
    return false;
  }
}

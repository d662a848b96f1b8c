import type { Request } from "express";

export const fromBody = (req: Request): string => req.body.sailor;

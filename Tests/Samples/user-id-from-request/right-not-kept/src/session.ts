import type { Request } from "express";
import { sessions } from "@cork/sessions";

export const requirePinner = (req: Request) => sessions.require(req);

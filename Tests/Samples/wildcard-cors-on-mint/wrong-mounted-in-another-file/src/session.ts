import type { Request } from "express";
import { sessions } from "@tea/sessions";

export const requireGuest = (req: Request) => sessions.require(req);

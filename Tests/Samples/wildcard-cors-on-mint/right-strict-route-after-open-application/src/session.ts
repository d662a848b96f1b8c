import type { Request } from "express";
import { sessions } from "@oatmill/sessions";

export const requireMiller = (req: Request) => sessions.require(req);

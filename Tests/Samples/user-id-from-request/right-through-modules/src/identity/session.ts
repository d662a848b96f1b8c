import { getAuth } from "@clerk/express";
import type { Request } from "express";

export const fromSession = (req: Request) => getAuth(req).userId;

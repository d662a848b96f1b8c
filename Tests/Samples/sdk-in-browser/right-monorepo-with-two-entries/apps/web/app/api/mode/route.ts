import { behest } from "@mill/ai/server";

export const GET = () => Response.json(behest.mode);

import { behest, gateway } from "../../../lib";

export const GET = () => Response.json([behest.mode, gateway().mode]);

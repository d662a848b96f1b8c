import { shared } from "@/lib/http";
import { mint } from "@/lib/mint";
export const POST = shared(async () => Response.json(await mint()));

import { ok } from "@/lib/http";
import { mint } from "@/lib/mint";
export const POST = async () => ok(await mint(), { status: 201 });

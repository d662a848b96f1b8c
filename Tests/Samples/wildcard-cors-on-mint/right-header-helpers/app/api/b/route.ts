import { strict } from "@/lib/http";
import { mint } from "@/lib/mint";
export async function POST(request: Request) {
  return strict(request, Response.json(await mint()));
}

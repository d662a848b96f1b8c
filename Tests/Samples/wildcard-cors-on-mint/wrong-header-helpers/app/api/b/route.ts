import { open } from "@/lib/http";
import { mint } from "@/lib/mint";
export async function POST() {
  return open(Response.json(await mint()));
}

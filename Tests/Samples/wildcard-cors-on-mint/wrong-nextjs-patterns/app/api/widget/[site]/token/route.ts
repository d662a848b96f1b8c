import { mintForSession } from "@/lib/mint";
export async function POST() {
  return mintForSession();
}

import { mintForSession } from "@/lib/mint";
export const POST = mintForSession;

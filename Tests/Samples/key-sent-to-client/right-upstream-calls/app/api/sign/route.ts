import { createHmac, createHash } from "node:crypto";
export async function POST(req: Request) {
  const sig = createHmac("sha256", process.env.BEHEST_KEY!).update(await req.text()).digest("hex");
  const fp = createHash("sha256").update(process.env.BEHEST_KEY!).digest("hex").slice(0, 8);
  return Response.json({ sig, fp });
}

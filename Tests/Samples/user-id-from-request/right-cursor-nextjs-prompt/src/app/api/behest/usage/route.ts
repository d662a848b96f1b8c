import { behest } from "@/lib/behest";
import { requireViewer } from "@/lib/viewer";

export async function GET(request: Request) {
  const viewer = await requireViewer();
  const search = new URL(request.url).searchParams;
  const period = { from: search.get("from") ?? "", to: search.get("to") ?? "" };
  return Response.json(await behest.usage.get(period, { userId: viewer.id }));
}

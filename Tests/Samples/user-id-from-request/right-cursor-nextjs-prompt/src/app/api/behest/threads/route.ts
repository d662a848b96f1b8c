import { behest } from "@/lib/behest";
import { requireViewer } from "@/lib/viewer";

export async function GET() {
  const { id } = await requireViewer();
  return Response.json(await behest.threads.list({ userId: id }));
}

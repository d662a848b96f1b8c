import { Behest } from "@behest/client-ts";
import { auth } from "@/auth";

const behest = new Behest();
type Context = { params: Promise<{ id: string }> };

export async function DELETE(_request: Request, context: Context) {
  const session = await auth();
  if (!session?.user?.id) return new Response(null, { status: 401 });
  const { id } = await context.params;
  await behest.threads.delete(id); // expect: user-id-shared
  return new Response(null, { status: 204 });
}

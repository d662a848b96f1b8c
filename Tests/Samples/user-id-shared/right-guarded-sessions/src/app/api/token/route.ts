// An early return, a throw, an assertion or a redirect stands before each mint.
import { auth } from "@/auth";
import { assertSignedIn, requireUser } from "@/lib/require-user";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const session = await auth();
  const id = session?.user?.id;
  if (!id) return new Response(null, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: id }));
}

export async function PUT() {
  const session = await auth();
  if (!session?.user?.id) throw new Error("unauthorized");
  return Response.json(await behest.auth.mint({ user_id: session.user.id, ttl: 900 }));
}

export async function PATCH() {
  const pupil = (await auth())?.user?.id;
  assertSignedIn(pupil);
  return Response.json(await behest.auth.mint({ user_id: pupil, ttl: 600 }));
}

export async function DELETE() {
  const { id } = await requireUser();
  for (const { id: thread } of await behest.threads.list({ userId: id })) {
    await behest.threads.delete(thread, { userId: id });
  }
  return new Response(null, { status: 204 });
}

import { redirect } from "next/navigation";
import { auth } from "@/auth";

export async function requireUser() {
  const session = await auth();
  if (!session?.user?.id) redirect("/login");
  return { id: session.user.id };
}

export function assertSignedIn(id: string | undefined): asserts id is string {
  if (!id) throw new Error("not signed in");
}

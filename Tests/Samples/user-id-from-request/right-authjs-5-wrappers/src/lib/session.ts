import { cache } from "react";
import { redirect } from "next/navigation";
import { auth } from "./auth";

export const currentSession = cache(async () => auth());

export async function requireUser() {
  const session = await currentSession();
  if (!session?.user?.id) redirect("/sign-in");
  return session.user;
}

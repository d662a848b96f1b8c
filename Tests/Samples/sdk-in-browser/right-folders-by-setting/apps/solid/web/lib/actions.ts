"use server";
import { requireUser } from "./session";
import { ask } from "./ai";

export async function answer() {
  const user = await requireUser();
  return ask(user.id);
}

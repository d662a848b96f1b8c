"use server";

import bcrypt from "bcryptjs";
import { redirect } from "next/navigation";
import { Behest } from "@behest/client-ts";
import { db } from "../lib/db";
import { createSession } from "../lib/session";

export async function login(_state: unknown, form: FormData) {
  const email = form.get("email") as string;
  const user = await db.user.findUnique({ where: { email } });
  if (!user) return { error: "wrong" };
  const isRight = await bcrypt.compare(form.get("password") as string, user.hash);
  if (!isRight) return { error: "wrong" };
  await createSession(user.id);
  await new Behest().auth.mint({ user_id: user.id });
  redirect("/chat");
}

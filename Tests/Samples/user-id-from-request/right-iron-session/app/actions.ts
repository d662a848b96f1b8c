"use server";

import bcrypt from "bcrypt";
import { redirect } from "next/navigation";
import { db } from "@/lib/db";
import { railwaySession } from "@/lib/session";

export async function signIn(form: FormData) {
  const email = String(form.get("email"));
  const traveller = await db.traveller.findUnique({ where: { email } });
  if (!traveller || !(await bcrypt.compare(String(form.get("password")), traveller.hash))) {
    redirect("/sign-in?failed");
  }
  const session = await railwaySession();
  session.traveller = { id: traveller.id, plan: traveller.plan };
  await session.save();
  redirect("/");
}

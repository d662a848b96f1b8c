"use server";
import { auth } from "@clerk/nextjs/server";
import { notFound, permanentRedirect } from "next/navigation";
import { createNavigation } from "next-intl/navigation";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const { redirect: leave } = createNavigation({ locales: ["en", "de"] });

export async function token(user: string) {
  if (user !== (await auth()).userId) notFound();
  return behest.auth.mint({ user_id: user });
}

export async function movedToken(user: string) {
  if (user !== (await auth()).userId) permanentRedirect("/login");
  return behest.auth.mint({ user_id: user });
}

export async function localToken(user: string) {
  if (user !== (await auth()).userId) leave({ href: "/login", locale: "en" });
  return behest.auth.mint({ user_id: user });
}

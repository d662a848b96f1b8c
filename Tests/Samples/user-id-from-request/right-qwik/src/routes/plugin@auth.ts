import type { RequestHandler } from "@builder.io/qwik-city";
import { jwtVerify } from "jose";

const secret = new TextEncoder().encode(process.env.AUTH_SECRET);

export const onRequest: RequestHandler = async ({ cookie, sharedMap, redirect }) => {
  const session = cookie.get("session")?.value;
  if (!session) throw redirect(302, "/sign-in");
  const { payload } = await jwtVerify(session, secret);
  sharedMap.set("user", { id: payload.sub });
};

// Remix: a session of a cookie, filled with what the form says; an unsigned cookie as an identity.
import { createCookie, createCookieSessionStorage } from "@remix-run/node";

export const { getSession, commitSession, destroySession } = createCookieSessionStorage({
  cookie: { name: "__session", secrets: [process.env.SESSION_SECRET!], httpOnly: true },
});
export const visitor = createCookie("visitor", { maxAge: 604_800 });

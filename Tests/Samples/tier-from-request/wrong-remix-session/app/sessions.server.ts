import { createCookieSessionStorage } from "@remix-run/node";

export const { getSession, commitSession } = createCookieSessionStorage({
  cookie: { name: "kites", secrets: [process.env.SESSION_SECRET!], httpOnly: true },
});

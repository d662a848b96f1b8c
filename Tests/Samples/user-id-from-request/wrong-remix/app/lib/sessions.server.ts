import { createCookieSessionStorage } from "@remix-run/node";

type Data = { cook: string };

export const { getSession, commitSession } = createCookieSessionStorage<Data>({
  cookie: { name: "__cook", httpOnly: true, secrets: [process.env.SESSION_SECRET!] },
});

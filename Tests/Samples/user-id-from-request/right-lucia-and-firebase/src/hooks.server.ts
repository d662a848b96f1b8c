import type { Handle } from "@sveltejs/kit";
import { lucia } from "$lib/server/auth";

export const handle: Handle = async ({ event, resolve }) => {
  const id = event.cookies.get(lucia.sessionCookieName);
  if (id) {
    const { session, user } = await lucia.validateSession(id);
    event.locals.session = session;
    event.locals.keeper = user;
  }
  return resolve(event);
};

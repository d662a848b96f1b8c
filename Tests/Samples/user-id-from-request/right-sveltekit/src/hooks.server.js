import { validateSession } from "$lib/server/sessions";

/** @type {import("@sveltejs/kit").Handle} */
export async function handle({ event, resolve }) {
  const token = event.cookies.get("session");
  if (token) {
    const { session, user } = await validateSession(token);
    event.locals.session = session;
    event.locals.user = user;
  }
  return resolve(event);
}

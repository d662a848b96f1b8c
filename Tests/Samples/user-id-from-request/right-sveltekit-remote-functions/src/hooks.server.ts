import { verifySession } from "$lib/server/sessions";

export async function handle({ event, resolve }) {
  event.locals.user = await verifySession(event.cookies.get("session"));
  return resolve(event);
}

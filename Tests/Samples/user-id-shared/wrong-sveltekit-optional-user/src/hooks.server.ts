import { readSession } from "$lib/server/session";

export async function handle({ event, resolve }) {
  event.locals.user = await readSession(event.cookies.get("session"));
  return resolve(event);
}

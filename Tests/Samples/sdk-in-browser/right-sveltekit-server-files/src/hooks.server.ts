import type { Handle } from "@sveltejs/kit";
import { sessions } from "$lib/server/sessions";

export const handle: Handle = async ({ event, resolve }) => {
  event.locals.user = await sessions.verify(event.cookies.get("session"));
  return resolve(event);
};

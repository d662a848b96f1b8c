// The key stays in `locals`: it is taken out before they are spread.
import { env } from "$env/dynamic/private";

export const handle = async ({ event, resolve }) => {
  event.locals.user = { id: "u", plan: "pro" };
  event.locals.behestKey = env.BEHEST_KEY;
  return resolve(event);
};

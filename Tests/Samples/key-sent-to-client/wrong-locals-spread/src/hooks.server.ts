// A hook keeps the key in `locals`, and a layout spreads them to the client.
import { env } from "$env/dynamic/private";

export const handle = async ({ event, resolve }) => {
  event.locals.user = await sessionUser(event.cookies.get("sid"));
  event.locals.gatewayKey = env.BEHEST_KEY; // expect: key-sent-to-client
  return resolve(event);
};
async function sessionUser(id?: string) {
  return id ? { id } : null;
}

// A hook keeps the key in `locals`, and a page returns it under another name.
import { BEHEST_KEY } from "$env/static/private";

export const handle = async ({ event, resolve }) => {
  event.locals.behest = { key: BEHEST_KEY, base: "https://acme.behest.app" }; // expect: key-sent-to-client
  return resolve(event);
};

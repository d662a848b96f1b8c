// The store is filled from the cookie, and nothing asks PocketBase whether it is true.
import type { Handle } from "@sveltejs/kit";
import PocketBase from "pocketbase";

export const handle: Handle = async ({ event, resolve }) => {
  const pb = new PocketBase(process.env.POCKETBASE_URL);
  pb.authStore.loadFromCookie(event.request.headers.get("cookie") ?? "");
  event.locals.pb = pb;
  event.locals.keeper = pb.authStore.isValid ? pb.authStore.record : null; // from: user-id-unverified
  return resolve(event);
};

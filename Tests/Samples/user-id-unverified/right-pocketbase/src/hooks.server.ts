// PocketBase is asked before the store is believed.
import type { Handle } from "@sveltejs/kit";
import PocketBase from "pocketbase";

export const handle: Handle = async ({ event, resolve }) => {
  const pb = new PocketBase(process.env.POCKETBASE_URL);
  pb.authStore.loadFromCookie(event.request.headers.get("cookie") ?? "");
  try {
    if (pb.authStore.isValid) await pb.collection("keepers").authRefresh();
  } catch {
    pb.authStore.clear();
  }
  event.locals.pb = pb;
  event.locals.keeper = pb.authStore.record;
  return resolve(event);
};

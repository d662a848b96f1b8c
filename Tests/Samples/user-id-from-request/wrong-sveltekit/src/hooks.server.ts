import { sequence } from "@sveltejs/kit/hooks";
import type { Handle } from "@sveltejs/kit";

const gardener: Handle = async ({ event, resolve }) => {
  const id = event.cookies.get("gardener"); // from: user-id-from-request
  event.locals.gardener = id ? { id } : null; // via: user-id-from-request
  return resolve(event);
};

const timing: Handle = async ({ event, resolve }) => {
  const began = performance.now();
  const answer = await resolve(event);
  answer.headers.set("server-timing", `app;dur=${performance.now() - began}`);
  return answer;
};

export const handle = sequence(timing, gardener);

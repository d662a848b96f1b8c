// SvelteKit: a hook in a sequence that opens every path below /api.
import { sequence } from "@sveltejs/kit/hooks";
import type { Handle } from "@sveltejs/kit";
import { verify } from "$lib/server/session";

const headers = { "Access-Control-Allow-Methods": "*", "Access-Control-Allow-Origin": "*" }; // expect: wildcard-cors-on-mint

const cors: Handle = async ({ event, resolve }) => {
  if (event.url.pathname.startsWith("/api") && event.request.method === "OPTIONS") {
    return new Response(null, { headers });
  }
  const response = await resolve(event);
  if (event.url.pathname.startsWith("/api")) {
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  }
  return response;
};

const session: Handle = async ({ event, resolve }) => {
  event.locals.user = await verify(event.cookies.get("session"));
  return resolve(event);
};

export const handle = sequence(cors, session);

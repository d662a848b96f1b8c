// The hook opens everything under /api; a route sets the header itself.
import type { Handle } from "@sveltejs/kit";

export const handle: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  if (event.url.pathname.startsWith("/api")) {
    response.headers.append("Access-Control-Allow-Origin", "*"); // expect: wildcard-cors-on-mint
  }
  return response;
};

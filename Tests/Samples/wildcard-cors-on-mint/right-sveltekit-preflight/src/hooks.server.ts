// SvelteKit: the hook opens preflights of the whole API and the answers of its public part.
import type { Handle } from "@sveltejs/kit";
export const handle: Handle = async ({ event, resolve }) => {
  if (event.url.pathname.startsWith("/api")) {
    if (event.request.method === "OPTIONS") {
      return new Response(null, { headers: { "Access-Control-Allow-Methods": "GET, POST", "Access-Control-Allow-Origin": "*" } });
    }
  }
  const response = await resolve(event);
  if (event.url.pathname.startsWith("/api/public")) response.headers.append("Access-Control-Allow-Origin", "*");
  return response;
};

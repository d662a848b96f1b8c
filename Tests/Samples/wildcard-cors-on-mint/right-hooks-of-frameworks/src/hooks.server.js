// SvelteKit: a hook that opens other paths, only preflights, and leaves out the route that mints.
import { jwtVerify } from "jose";
const key = new TextEncoder().encode(process.env.SESSION_SECRET);
const PRIVATE = /^\/api\/(behest|account)\b/;

/** @type {import('@sveltejs/kit').Handle} */
export async function handle({ event, resolve }) {
  const { pathname } = event.url;
  if (event.request.method === "OPTIONS" && !PRIVATE.test(pathname)) {
    return new Response(null, { headers: { "Access-Control-Allow-Origin": "*" } });
  }
  const token = event.cookies.get("session");
  event.locals.user = token ? { id: (await jwtVerify(token, key)).payload.sub } : null;
  const response = await resolve(event);
  if (pathname.startsWith("/api/feed") || pathname === "/api/status") {
    response.headers.append("Access-Control-Allow-Origin", "*");
  } else if (!PRIVATE.test(pathname)) {
    response.headers.set("access-control-allow-origin", event.request.headers.get("origin") ?? "*");
  }
  return response;
}

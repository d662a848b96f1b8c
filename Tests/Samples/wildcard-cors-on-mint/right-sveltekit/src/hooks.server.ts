// The hook leaves the path alone on which tokens are minted.
import type { Handle } from "@sveltejs/kit";

export const handle: Handle = async ({ event, resolve }) => {
  const isOpen = event.url.pathname.startsWith("/feeds") || event.url.pathname === "/robots.txt";
  const response = await resolve(event);
  if (isOpen) response.headers.set("Access-Control-Allow-Origin", "*");
  return response;
};

import type { APIRoute } from "astro";
import { BEHEST_KEY, getSecret } from "astro:env/server";

export const GET: APIRoute = () =>
  new Response(JSON.stringify({ key: BEHEST_KEY, other: getSecret("BEHEST_API_KEY") })); // expect: key-sent-to-client

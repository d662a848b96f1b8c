import type { APIRoute } from "astro";
export const GET: APIRoute = async ({ locals }) => new Response(JSON.stringify({ k: import.meta.env.BEHEST_PK })); // expect: key-sent-to-client

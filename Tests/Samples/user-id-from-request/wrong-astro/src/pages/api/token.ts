import type { APIRoute } from "astro";
import { Behest } from "@behest/client-ts";

export const prerender = false;
const behest = new Behest();

export const POST: APIRoute = async ({ request }) => {
  const body = await request.json();
  const minted = await behest.auth.mint({ user_id: body.watcher }); // expect: user-id-from-request
  return new Response(JSON.stringify(minted));
};

export const GET: APIRoute = async ({ locals }) => {
  if (!locals.watcher) return new Response(null, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: locals.watcher })); // expect: user-id-from-request
};

export const PUT: APIRoute = async ({ params, url }) => {
  const id = params.watcher ?? url.searchParams.get("watcher"); // from: user-id-from-request
  return Response.json(await behest.auth.mint({ user_id: id! })); // expect: user-id-from-request
};

import { json } from "@sveltejs/kit";
import { behest } from "$lib/server/behest";
import type { RequestHandler } from "./$types";

export const POST: RequestHandler = async ({ request }) => {
  const { gardenerId } = await request.json(); // from: user-id-from-request
  return json(await behest.auth.mint({ user_id: gardenerId })); // expect: user-id-from-request
};

export const GET: RequestHandler = async ({ locals }) => {
  if (!locals.gardener) return new Response(null, { status: 401 });
  return json(await behest.auth.mint({ user_id: locals.gardener.id })); // expect: user-id-from-request
};

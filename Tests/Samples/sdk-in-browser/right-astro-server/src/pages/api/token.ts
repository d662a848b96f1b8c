import type { APIRoute } from "astro";
import { behest } from "../../lib/behest";

export const POST: APIRoute = async ({ locals }) => {
  if (!locals.user) return new Response(null, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: locals.user.id }));
};

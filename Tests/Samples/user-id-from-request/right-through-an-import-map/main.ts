import { Behest } from "@behest/client-ts";
import { keeperOf } from "identity/keeper.ts";

const behest = new Behest({ key: Deno.env.get("BEHEST_KEY")! });

Deno.serve(async (request) => {
  const keeper = await keeperOf(request);
  if (!keeper) return new Response(null, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: keeper }));
});

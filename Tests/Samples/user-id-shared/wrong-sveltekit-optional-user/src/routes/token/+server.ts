import { json } from "@sveltejs/kit";
import { Behest } from "@behest/client-ts";

export const POST = async ({ locals }) =>
  json(await new Behest().auth.mint({ user_id: locals.user?.id })); // expect: user-id-shared

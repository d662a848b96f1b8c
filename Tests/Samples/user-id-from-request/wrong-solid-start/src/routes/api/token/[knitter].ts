import type { APIEvent } from "@solidjs/start/server";
import { Behest } from "@behest/client-ts";

export async function GET({ params }: APIEvent) {
  return new Behest().auth.mint({ user_id: params.knitter }); // expect: user-id-from-request
}

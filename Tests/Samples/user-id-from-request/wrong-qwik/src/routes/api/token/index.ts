import type { RequestHandler } from "@builder.io/qwik-city";
import { Behest } from "@behest/client-ts";

export const onPost: RequestHandler = async ({ parseBody, json }) => {
  const body = (await parseBody()) as { seamstress: string }; // from: user-id-from-request
  json(200, await new Behest().auth.mint({ user_id: body.seamstress })); // expect: user-id-from-request
};

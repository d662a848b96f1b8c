import { httpRouter } from "convex/server";
import { Behest } from "@behest/client-ts";
import { httpAction } from "./_generated/server";

const http = httpRouter();

http.route({
  path: "/token",
  method: "POST",
  handler: httpAction(async (_ctx, request) => {
    const { collector } = await request.json(); // from: user-id-from-request
    return Response.json(await new Behest().auth.mint({ user_id: collector })); // expect: user-id-from-request
  }),
});

export default http;

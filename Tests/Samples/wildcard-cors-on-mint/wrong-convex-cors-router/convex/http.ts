// corsRouter() lets every origin in unless it has a list.
import { httpRouter } from "convex/server";
import { corsRouter } from "convex-helpers/server/cors";
import { Behest } from "@behest/client-ts";
import { httpAction } from "./_generated/server";
import { subjectOf } from "./session";

const http = httpRouter();
const cors = corsRouter(http); // expect: wildcard-cors-on-mint

cors.route({
  path: "/behest/token",
  method: "POST",
  handler: httpAction(async (_ctx, request) => {
    const user = await subjectOf(request.headers.get("Authorization"));
    const behest = new Behest({ key: process.env.BEHEST_KEY! });
    return Response.json(await behest.auth.mint({ user_id: user })); // related: wildcard-cors-on-mint
  }),
});

export default http;

// The open router is for tides; the mint's has a list, or no header at all.
import { httpRouter } from "convex/server";
import { corsRouter } from "convex-helpers/server/cors";
import { Behest } from "@behest/client-ts";
import { httpAction } from "./_generated/server";
import { subjectOf } from "./session";

const http = httpRouter();
const open = corsRouter(http);
const listed = corsRouter(http, { allowedOrigins: ["https://cove.example"] });

const token = httpAction(async (_ctx, request) => {
  const user = await subjectOf(request.headers.get("Authorization"));
  const behest = new Behest({ key: process.env.BEHEST_KEY! });
  return Response.json(await behest.auth.mint({ user_id: user }));
});

open.route({
  path: "/tides",
  method: "GET",
  handler: httpAction(async () => Response.json(["high", "low"])),
});
listed.route({ path: "/behest/token", method: "POST", handler: token });
http.route({ path: "/behest/own-token", method: "POST", handler: token });

export default http;

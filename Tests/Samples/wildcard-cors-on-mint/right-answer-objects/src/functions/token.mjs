// Functions that answer with objects: the headers name one origin, or one from a list, or are those
// of preflights and of errors alone.
import { app } from "@azure/functions";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../../lib/session.mjs";

const behest = new Behest();

app.http("token", {
  methods: ["POST", "OPTIONS"],
  handler: async (request) => {
    if (request.method === "OPTIONS") return { status: 204, headers: { "Access-Control-Allow-Origin": "*" } };
    const user = await subjectOf(request.headers.get("authorization"));
    return {
      jsonBody: await behest.auth.mint({ user_id: user }),
      headers: { "Access-Control-Allow-Origin": process.env.APP_ORIGIN },
    };
  },
});

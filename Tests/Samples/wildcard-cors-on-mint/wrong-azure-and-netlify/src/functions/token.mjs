// Answers of functions are objects; their headers count.
import { app } from "@azure/functions";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../../lib/session.mjs";

const behest = new Behest();

app.http("token", {
  methods: ["POST"],
  handler: async (request) => {
    const user = await subjectOf(request.headers.get("authorization"));
    return {
      jsonBody: await behest.auth.mint({ user_id: user }),
      headers: { "Access-Control-Allow-Origin": "*" }, // expect: wildcard-cors-on-mint
    };
  },
});

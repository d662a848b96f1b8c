import { app } from "@azure/functions";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session.js";

const behest = new Behest();

app.http("behestToken", {
  methods: ["POST"],
  handler: async (request) => {
    const user = await subjectOf(request.headers.get("authorization"));
    return {
      jsonBody: await behest.auth.mint({ user_id: user }), // related: wildcard-cors-on-mint
      headers: { "Access-Control-Allow-Origin": "*" }, // expect: wildcard-cors-on-mint
    };
  },
});

// Azure Functions: the platform's own principal header, which it does not let clients set.
import { app } from "@azure/functions";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

app.http("token", {
  methods: ["POST"],
  handler: async (request) => {
    const principal = request.headers.get("x-ms-client-principal-id");
    if (!principal) return { status: 401 };
    return { jsonBody: await behest.auth.mint({ user_id: principal }) };
  },
});

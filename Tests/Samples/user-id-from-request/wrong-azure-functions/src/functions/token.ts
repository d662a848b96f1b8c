// Azure Functions 4: body, query, route and headers are the client's.
import { app, HttpRequest, HttpResponseInit, InvocationContext } from "@azure/functions";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

app.http("token", {
  methods: ["POST"],
  authLevel: "anonymous",
  handler: async (request, context) => {
    const { userId } = (await request.json()) as { userId: string };
    return { jsonBody: await behest.auth.mint({ user_id: userId }) }; // expect: user-id-from-request
  },
});

export async function byRoute(
  request: HttpRequest,
  context: InvocationContext,
): Promise<HttpResponseInit> {
  return { jsonBody: await behest.auth.mint({ user_id: request.params.id }) }; // expect: user-id-from-request
}

app.get("byRoute", { route: "users/{id}/token", handler: byRoute });

app.post("byQuery", async (request) => ({
  jsonBody: await behest.auth.mint({ user_id: request.query.get("user")! }), // expect: user-id-from-request
}));

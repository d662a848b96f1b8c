import { createFileRoute } from "@tanstack/react-router";
import { Behest } from "@behest/client-ts";

export const Route = createFileRoute("/api/token/$explorer")({
  server: {
    handlers: {
      GET: async ({ params }) =>
        Response.json(await new Behest().auth.mint({ user_id: params.explorer })), // expect: user-id-from-request
      POST: async ({ request }) => {
        const { explorer } = await request.json(); // from: user-id-from-request
        return Response.json(await new Behest().auth.mint({ user_id: explorer })); // expect: user-id-from-request
      },
    },
  },
});

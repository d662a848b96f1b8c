import type { Request, ServerRoute } from "@hapi/hapi";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

async function fromPayload(request: Request) {
  const { rigger } = request.payload as { rigger: string }; // from: user-id-from-request
  return behest.auth.mint({ user_id: rigger }); // expect: user-id-from-request
}

export const routes: ServerRoute[] = [
  { method: "POST", path: "/token", handler: fromPayload },
  {
    method: "GET",
    path: "/riggers/{rigger}/token",
    options: {
      handler: async (request) => behest.auth.mint({ user_id: request.params.rigger }), // expect: user-id-from-request
    },
  },
  {
    method: "GET",
    path: "/token",
    handler: (request) => behest.auth.mint({ user_id: request.app.rigger }), // expect: user-id-from-request
  },
];

import Hapi from "@hapi/hapi";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../lib/session";

const behest = new Behest();
const server = Hapi.server({ port: 3002 });

server.route({
  method: "POST",
  path: "/token",
  handler: async (request, h) => {
    const minted = await behest.auth.mint({
      user_id: await subjectOf(request.headers.authorization),
    });
    return h.response(minted).header("Access-Control-Allow-Origin", "*"); // expect: wildcard-cors-on-mint
  },
});

await server.start();

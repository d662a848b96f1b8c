// The route's option, the server's, and the header on the response.
import Hapi from "@hapi/hapi";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session.js";

const behest = new Behest();
const server = Hapi.server({ port: 3000 });
const embeds = Hapi.server({
  port: 3001,
  routes: { cors: { credentials: true } }, // expect: wildcard-cors-on-mint
});

server.route({
  method: "POST",
  path: "/token",
  options: { cors: true }, // expect: wildcard-cors-on-mint
  handler: async (request) => {
    const user = await subjectOf(request.headers.authorization);
    return behest.auth.mint({ user_id: user }); // related: wildcard-cors-on-mint
  },
});

server.route({
  method: "POST",
  path: "/widget/token",
  async handler(request, h) {
    const user = await subjectOf(request.headers.authorization);
    const minted = await behest.auth.mint({ user_id: user, ttl: 60 }); // related: wildcard-cors-on-mint
    return h.response(minted).header("Access-Control-Allow-Origin", "*"); // expect: wildcard-cors-on-mint
  },
});

embeds.route({
  method: "POST",
  path: "/token",
  handler: async (request) => {
    const user = await subjectOf(request.headers.authorization);
    return behest.auth.mint({ user_id: user, ttl: 30 }); // related: wildcard-cors-on-mint
  },
});

await server.start();
await embeds.start();

// The jwt strategy verified what stands in request.auth.
import Hapi from "@hapi/hapi";
import Jwt from "@hapi/jwt";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const server = new Hapi.Server({ port: 4100 });
await server.register(Jwt);
server.auth.strategy("jwt", "jwt", {
  keys: process.env.JWT_KEY,
  verify: { aud: "sails", iss: "harbour", sub: false },
  validate: ({ decoded }) => ({ isValid: true, credentials: { sailmaker: decoded.payload.sub } }),
});
server.auth.default("jwt");

server.route({
  method: "POST",
  path: "/token",
  handler: async (request, h) => {
    const { sailmaker } = request.auth.credentials;
    const minted = await behest.auth.mint({ user_id: sailmaker });
    return h.response({ ...minted, canvas: request.payload.canvas }).code(201);
  },
});

await server.start();

// Off by default; a list where another site needs it; open on another route.
import Hapi from "@hapi/hapi";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session.js";

const behest = new Behest();
const server = Hapi.server({ port: 3000 });

const token = async (request) => {
  const user = await subjectOf(request.headers.authorization);
  return behest.auth.mint({ user_id: user });
};

server.route({ method: "POST", path: "/own", handler: token });
server.route({
  method: "POST",
  path: "/partner",
  options: { cors: { origin: ["https://straw.example"] } },
  handler: token,
});
server.route({
  method: "GET",
  path: "/bales",
  options: { cors: true },
  handler: () => [1, 2, 3],
});

await server.start();

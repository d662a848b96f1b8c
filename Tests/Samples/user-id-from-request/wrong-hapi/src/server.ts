import Hapi from "@hapi/hapi";
import { routes } from "./routes.js";

const server = Hapi.server({ port: 3000 });

server.ext("onPreAuth", (request, h) => {
  request.app.rigger = request.state.rigger; // from: user-id-from-request
  return h.continue;
});

server.route(routes);
await server.start();

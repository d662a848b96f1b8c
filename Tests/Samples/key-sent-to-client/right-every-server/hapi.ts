import Hapi from "@hapi/hapi";

const server = Hapi.server({ port: 3000, app: { key: process.env.BEHEST_KEY } });
server.route({
  method: "GET",
  path: "/letters",
  handler: (_request, h) => h.response({ url: process.env.BEHEST_BASE_URL }).code(200),
});

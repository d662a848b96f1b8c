import Hapi from "@hapi/hapi";

const server = Hapi.server({ port: 3000 });
server.route({
  method: "GET",
  path: "/letters",
  handler: () => ({ key: process.env.BEHEST_KEY }), // expect: key-sent-to-client
});
server.route([
  {
    method: "GET",
    path: "/parcels",
    options: {
      handler: (_request, h) => h.response(process.env.BEHEST_KEY).code(200), // expect: key-sent-to-client
    },
  },
]);

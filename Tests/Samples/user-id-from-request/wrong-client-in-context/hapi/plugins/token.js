const { Behest } = require("@behest/client-ts");

exports.plugin = {
  name: "token",
  register: async (server) => {
    server.app.behest = new Behest();
    server.route({ method: "GET", path: "/token/{buyer}", handler: require("../handlers/token") });
    server.route({
      method: "POST",
      path: "/token",
      handler: (request) => server.app.behest.auth.mint({ user_id: request.payload.buyer }), // expect: user-id-from-request
    });
  },
};

const Hapi = require("@hapi/hapi");

const server = Hapi.server({ port: 3000 });
server.register([{ plugin: require("./plugins/token"), options: {} }]);

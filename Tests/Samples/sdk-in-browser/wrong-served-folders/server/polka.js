const sirv = require("sirv");
require("http").createServer(sirv("kiosk", { dev: true })).listen(3003);

module.exports = { ...require("./lib/node"), ...require("./lib/gone") };

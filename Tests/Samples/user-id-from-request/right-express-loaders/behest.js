const { Behest } = require("@behest/client-ts");

module.exports = new Behest();
